# SPDX-License-Identifier: Apache-2.0
"""What the command finds in the annotated paragraphs, beside what it should find.

    paragraphs_test.py YUKUM

Prints precision, recall and F1 of predicates with their kind, and of the words of each role, and fails where one falls
below its bound. The bounds keep what is reached from being lost; they are no aims.
"""

import collections
import json
import pathlib
import re
import subprocess
import sys

bounds = {"kind": 0.93, "bearer": 0.85, "object": 0.81, "counterparty": 0.74, "condition": 0.81, "deadline": 0.76,
          "purpose": 0.79, "reference": 0.84}
roles = [name for name in bounds if name != "kind"]
word = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")


def read_paragraphs():
    folder = pathlib.Path(__file__).parent / "paragraphs"
    return [json.loads(line) for path in sorted(folder.glob("*.jsonl")) for line in path.open(encoding="utf-8")]


def extracted(command, paragraphs):
    lines = "".join(json.dumps({"id": p["id"], "text": p["text"]}, ensure_ascii=False) + "\n" for p in paragraphs)
    done = subprocess.run([command, "extract", "--quiet", "--input", "jsonl", "--kinds", "all", "--offsets", "codepoint"],
                          input=lines, stdout=subprocess.PIPE, check=True, text=True, encoding="utf-8")
    found = collections.defaultdict(dict)
    for line in done.stdout.splitlines():
        record = json.loads(line)
        found[record["doc"]][last_word_end(record["predicate"]["text"], record["predicate"]["begin"])] = record
    return found


def last_word_end(predicate, begin):
    return begin + max(match.end() for match in word.finditer(predicate))


def expected(paragraph):
    """The annotated records by where the last word of their predicate ends: each at the first place that is free."""
    records = {}
    for record in paragraph["records"]:
        whole = re.compile(r"(?<![^\W_])" + re.escape(record["predicate"]) + r"(?![^\W_])")
        places = [last_word_end(record["predicate"], match.start()) for match in whole.finditer(paragraph["text"])]
        records[next(place for place in places if place not in records)] = record
    return records


def words_of(phrases):
    texts = [phrase if isinstance(phrase, str) else phrase["text"] for phrase in phrases]
    return collections.Counter(match for text in texts for match in word.findall(text))


class Tally:
    right = found = wanted = 0

    def add(self, right, found, wanted):
        self.right, self.found, self.wanted = self.right + right, self.found + found, self.wanted + wanted

    def scores(self):
        precision, recall = self.right / max(self.found, 1), self.right / max(self.wanted, 1)
        return precision, recall, 2 * self.right / max(self.found + self.wanted, 1)


def main(command):
    paragraphs = read_paragraphs()
    found = extracted(command, paragraphs)
    tallies = {name: Tally() for name in bounds}
    for paragraph in paragraphs:
        wanted, given = expected(paragraph), found[paragraph["id"]]
        met = wanted.keys() & given.keys()
        same_kind = sum(wanted[at]["kind"] == given[at]["kind"] for at in met)
        tallies["kind"].add(same_kind, len(given), len(wanted))
        for role in roles:
            for at in met:
                should, does = words_of(wanted[at].get(role, [])), words_of(given[at][role])
                tallies[role].add((should & does).total(), does.total(), should.total())
    print(f"{len(paragraphs)} paragraphs      precision  recall      F1   bound")
    low = []
    for name, tally in tallies.items():
        precision, recall, f1 = tally.scores()
        print(f"{name:20}   {precision:8.3f} {recall:8.3f} {f1:8.3f} {bounds[name]:7.2f}")
        if f1 < bounds[name]:
            low.append(name)
    if low:
        print("below the bound:", ", ".join(low))
    return 1 if low else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
