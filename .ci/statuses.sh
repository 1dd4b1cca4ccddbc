# shellcheck shell=bash
# One round in which each of the six statuses appears. Needs .ci/tmux.sh sourced before.

# status_library DIR: a library of one report and five questions that are answered by typing.
status_library() {
  mkdir -p "$1"
  cat >"$1/six.yaml" <<'BANK'
title: The quay, in figures
id: six
licence: CC-BY-4.0
article: |
  headline: The quay, in figures
  outlet: local newspaper
  date: 2022-11-10
  provenance: invented for training
  licence: CC-BY-4.0

  Per Lindqvist, the harbour master, counted 41 ships on Wednesday. More than 100,000 tons were landed in October, he said. The quay is 70 km long.
cast:
  lindqvist: {name: Per Lindqvist, also: [Lindqvist], role: harbour master}
questions:
  - {number: How many ships were counted?, answer: 41, evidence: counted 41 ships, why: The harbour master gives the count himself in the first sentence.}
  - {number: How many kilometres long is the quay?, answer: 70, evidence: 70 km long, why: The last sentence gives the length of the whole quay.}
  - {short: How much was landed?, answer: "more than 100,000 tons", evidence: "More than 100,000 tons were landed", why: The report sets a floor and does not give an exact amount.}
  - {who: Who counted the ships?, typed: true, answer: lindqvist, evidence: Per Lindqvist, why: His name stands in front of the verb that reports it.}
  - {date: On which day were they counted?, answer: 2022-11-09, inference: true, working: the Wednesday before 10 November, evidence: on Wednesday, why: The report is dated Thursday and the day before was a Wednesday.}
BANK
}

# answers TEXT WORDS...: types an answer and sees what the verdict says.
answers() {
  local text=$1
  shift
  types "$text"
  press Enter
  sees "$@"
}

# six_statuses DIR: near miss, wrong, partial, noted, unreadable and correct, in whatever order.
six_statuses() {
  local dir=$1 number status stored
  status_library "$dir/library"
  start 80 24 "./onrecord play six --data $dir/data --library $dir/library --seed 3"
  for number in 1 2 3 4 5; do
    sees "$number of 5" 'Enter hand in'
    case $(screen) in
      *'How many ships'*) answers 14 'x ' 'Why ' ;;
      *'How many kilometres'*) answers 33 'x ' 'Why ' ;;
      *'How much was landed'*) answers '100,000 tons' '~ ' 'Why ' ;;
      *'Who counted'*) answers Lindkvist '+ ' 'Per Lindqvist' 'Why ' ;;
      *'On which day'*)
        answers '9/11/2022' 'Write the month' 'Enter hand in'
        press C-u
        answers '9 Nov' '+ ' 'Why '
        ;;
    esac
    press Enter
  done
  sees 'end of the round'
  press C-c
  ended 0
  stored=$(./onrecord results --format csv --data "$dir/data")
  for status in correct noted partial near-miss wrong; do
    [[ $stored == *",$status,"* ]] || { echo "$stored" >&2; fail "no answer is stored as $status"; }
  done
}
