# shellcheck shell=bash
# The terminal as it was found, however the program ends. Needs .ci/tmux.sh sourced before; each
# function takes the command that starts the program and a text of its first screen.

# modes: prints on one line what matters of the terminal's modes, once the shell asks for a command:
# what is typed before that it may throw away.
modes() {
  is_asking() { screen | grep -v '^$' | tail -n 1 | grep -qE '^ready> *$'; }
  until_true is_asking || fail 'the shell does not ask for a command'
  types "clear; stty -a | grep -owE -- '-?(icanon|isig|echo|icrnl|ixon|iexten)' | tr '\n' ' '; echo modes"
  press Enter
  is_printed() { screen | grep -q 'echo modes$'; }
  until_true is_printed || fail 'the modes were not printed'
}

# as_found: the shell's screen, a visible cursor, the modes of a shell, no mouse taken.
as_found() {
  gave_back
  modes
  ! screen | grep -q -- '-.* modes$' || fail 'the modes are not those of a shell'
  [ "$(terminal display-message -t main -p '#{cursor_flag}')" = 1 ] || fail 'the cursor stays hidden'
  [ "$(terminal display-message -t main -p '#{mouse_any_flag}')" = 0 ] || fail 'the mouse stays taken'
  tmux_checks=$((tmux_checks + 3))
}

# restored_after_quit COMMAND TEXT KEY
restored_after_quit() {
  start 80 24 "$1"
  sees "$2"
  [ "$(terminal display-message -t main -p '#{mouse_any_flag}')" = 0 ] || fail 'the mouse is taken'
  press "$3"
  ended 0
  as_found
}

# restored_after_interrupt COMMAND TEXT: Ctrl-C is a key that leaves.
restored_after_interrupt() {
  start 80 24 "$1"
  sees "$2"
  press C-c
  ended 0
  as_found
}

# restored_after_suspend COMMAND TEXT: Ctrl-Z, the shell, fg, the same screen whole; twice.
restored_after_suspend() {
  local before after
  start 80 24 "$1"
  sees "$2"
  before=$(screen)
  for _ in 1 2; do
    press C-z
    sees 'Stopped'
    as_found
    types 'fg'
    press Enter
    sees "$2"
    is_whole() { after=$(screen); [ "$after" = "$before" ]; }
    until_true is_whole || fail 'the screen did not come back whole'
  done
  press C-c
  ended 0
  as_found
}

# restored_after_signal COMMAND TEXT SIGNAL CODE: TERM or HUP, sent to the program itself.
restored_after_signal() {
  start 80 24 "$1"
  sees "$2"
  kill -s "$3" "$(program)"
  ended "$4"
  as_found
}

# restored_after_kill COMMAND TEXT: the launcher makes the terminal usable; it cannot know how it was.
restored_after_kill() {
  start 80 24 "$1"
  sees "$2"
  kill -9 "$(program)"
  survived_a_kill
  modes
  ! screen | grep -qE -- '-(icanon|isig|echo|icrnl|iexten) .*modes$' || fail 'still in raw mode'
}

# ends_with_its_terminal COMMAND TEXT: the window is closed; no process stays behind.
ends_with_its_terminal() {
  local left
  start 80 24 "$1"
  sees "$2"
  left=$(program)
  stop
  is_gone() { ! kill -0 "$left" 2>/dev/null; }
  until_true is_gone || { kill -9 "$left"; fail 'the program outlives its terminal'; }
  tmux_checks=$((tmux_checks + 1))
}

# follows_the_size COMMAND TEXT: drawn whole at every size; too small a one says so.
follows_the_size() {
  start 80 24 "$1"
  sees "$2"
  resize 120 40
  sees "$2"
  resize 40 10
  sees '60x20'
  resize 60 20
  sees "$2"
  press C-c
  ended 0
}

# terminal_is_restored COMMAND TEXT QUIT: all of the above; QUIT is the key that leaves.
terminal_is_restored() {
  restored_after_quit "$1" "$2" "$3"
  restored_after_interrupt "$1" "$2"
  restored_after_suspend "$1" "$2"
  restored_after_signal "$1" "$2" TERM 143
  restored_after_signal "$1" "$2" HUP 129
  restored_after_kill "$1" "$2"
  ends_with_its_terminal "$1" "$2"
  follows_the_size "$1" "$2"
}
