# shellcheck shell=bash
# A terminal for scripts: a program in tmux at a given size, keys sent to it, its screen waited for.
# Sourced by smoke tests. Nothing here sleeps for luck: every wait has a condition and a bound.

tmux_runs=0
tmux_wait=${TMUX_WAIT:-15}
tmux_checks=0

# A server of its own for every start: one that is just ending would take the next one with it.
terminal() { tmux -L "onrecord-$$-$tmux_runs" "$@"; }

# start WIDTH HEIGHT COMMAND: a new terminal in which a plain shell runs the command; an old one ends.
start() {
  local width=$1 height=$2 command=$3
  stop
  tmux_runs=$((tmux_runs + 1))
  terminal -f /dev/null new-session -d -x "$width" -y "$height" -s main \
    "env PS1='ready> ' PROMPT_COMMAND= LC_ALL=C.UTF-8 TERM=tmux-256color bash --norc --noprofile -i"
  sees 'ready>'
  terminal send-keys -t main -l -- "$command"
  terminal send-keys -t main Enter
}

# stop: ends the terminal and what runs in it.
stop() { terminal kill-server 2>/dev/null || true; }

# sweep DIR: ends the terminal and removes the folder, once the program has written its last there.
sweep() {
  stop
  until_true rm -rf "$1" 2>/dev/null
}

# resize WIDTH HEIGHT
resize() { terminal resize-window -t main -x "$1" -y "$2"; }

# press KEY...: keys by tmux's names (Enter, Tab, Escape, C-c, Up) or single characters.
press() { terminal send-keys -t main -- "$@"; }

# types TEXT: the text, letter by letter.
types() { terminal send-keys -t main -l -- "$1"; }

# screen: prints the screen as it is now.
screen() { terminal capture-pane -t main -p; }

# alternate: 1 while the program has taken the whole screen, 0 after it gave it back.
alternate() { terminal display-message -t main -p '#{alternate_on}'; }

# fail WORDS: says what went wrong, shows the screen, ends the run.
fail() {
  printf 'FAILED: %s\n' "$1" >&2
  printf -- '---- the screen ----\n%s\n--------------------\n' "$(screen 2>&1)" >&2
  exit 1
}

# until_true COMMAND...: waits until the command succeeds; fails at the bound.
until_true() {
  local end=$((SECONDS + tmux_wait))
  until "$@"; do
    [ "$SECONDS" -lt "$end" ] || return 1
    sleep 0.05
  done
}

shows() { [[ $(screen 2>/dev/null) == *"$1"* ]]; }
shows_not() { ! shows "$1"; }

# sees TEXT...: each text must appear on the screen within the bound.
sees() {
  local text
  for text in "$@"; do
    until_true shows "$text" || fail "\"$text\" did not appear within $tmux_wait s"
    tmux_checks=$((tmux_checks + 1))
  done
}

# sees_no TEXT: the text must be gone within the bound.
sees_no() {
  until_true shows_not "$1" || fail "\"$1\" is still there after $tmux_wait s"
  tmux_checks=$((tmux_checks + 1))
}

# gave_back: the screen must be the shell's again within the bound.
is_the_shells() { [ "$(alternate)" = 0 ]; }
gave_back() {
  until_true is_the_shells || fail 'the program did not give the screen back'
  tmux_checks=$((tmux_checks + 1))
}

is_at_prompt() { [ "$(terminal display-message -t main -p '#{pane_current_command}')" = bash ]; }

# ended CODE: the shell is back, and the program's exit code was this.
ended() {
  until_true is_at_prompt || fail 'the program does not end'
  gave_back
  types 'echo "code=$?"'
  press Enter
  sees "code=$1"
}

# program: prints the process id of the JVM that runs in the terminal, below the launcher.
program() {
  local shell launcher
  shell=$(terminal display-message -t main -p '#{pane_pid}')
  launcher=$(pgrep -P "$shell") && pgrep -P "$launcher"
}

# survived_a_kill: after `kill -9 "$(program)"` the terminal must be as usable as before.
survived_a_kill() {
  sees 'ended by signal 9'
  ended 137
  types 'stty -a | grep -wo echo; printf "cursor\n"'
  press Enter
  sees 'cursor'
  [ "$(terminal display-message -t main -p '#{cursor_flag}')" = 1 ] || fail 'the cursor stays hidden'
  [[ $'\n'$(screen)$'\n' == *$'\necho\n'* ]] || fail 'what is typed is not shown'
}

trap stop EXIT
