# shellcheck shell=bash
# A disputed verdict on its way to a regraded history. Needs .ci/tmux.sh sourced before.

# dispute_library DIR: a library of one report and one question, for a bank that may be changed.
dispute_library() {
  mkdir -p "$1/corpus" "$1/quizzes"
  cat >"$1/corpus/quay.txt" <<'REPORT'
id: quay
headline: Council votes for a new quay
outlet: local newspaper
date: 2022-11-09
provenance: invented for training
licence: CC-BY-4.0

The town council approved the plan on Tuesday by 31 votes to 12.
REPORT
  cat >"$1/quizzes/quay.yaml" <<'BANK'
# The quay, one question.
title: The new quay
licence: CC-BY-4.0
articles: [quay]
questions:
  - short: Who approved the plan for the quay?
    id: approved
    answer: The town council # as printed
    evidence: The town council approved the plan
    why: The report names the body that took the vote.
    skill: attribution
    depth: locate
BANK
}

# dispute_to_regrade DIR: a wrong verdict disputed with !, accepted from home, marked again.
dispute_to_regrade() {
  local dir=$1 play
  dispute_library "$dir/library"
  play="./onrecord --data $dir/data --library $dir/library"
  start 80 24 "./onrecord play quay --data $dir/data --library $dir/library --seed 3"
  sees '1 of 1' 'Who approved the plan'
  types 'the aldermen'
  press Enter
  sees '! dispute' 'the aldermen'
  press '!'
  sees 'Disputed; it is in' '! withdraw'
  press '!'
  sees 'The dispute is withdrawn.'
  press '!'
  sees 'Disputed; it is in'
  press Enter
  sees 'end of the round'
  press C-c
  ended 0

  start 80 24 "$play disputes"
  sees 'quay/approved' 'Answer: the aldermen' '1 open dispute.'
  ended 0

  start 80 24 "$play"
  sees 'd disputes'
  press d
  sees '1 open dispute' 'the aldermen'
  press Enter
  sees 'a accept' 'The town council'
  press a
  sees 'accept once more to do it'
  press a
  sees 'Accepted' 'No dispute is open.'
  press C-c
  ended 0

  start 80 24 "grep -c 'also: \\[the aldermen\\]' $dir/library/quizzes/quay.yaml; $play results"
  sees '1 answer, 100% of the credit.'
  ended 0
  start 80 24 "$play export | grep -o -e '\"type\":\"regrade\"' -e '\"credit\":0.0'"
  sees '"type":"regrade"' '"credit":0.0'
  ended 0
}
