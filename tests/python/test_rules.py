# SPDX-License-Identifier: Apache-2.0
"""Rules of one's own, and what is said of bad ones."""

import pickle
from pathlib import Path

import pytest
import yukum

OWN_RULE = """
# "düşer" is no duty in the embedded grammar.
rule obligation.falls-to {
  when      [lemma:düşmek VerbForm=Fin Tense=Aor];
  is        obligation;
  exponent  düş;
  priority  900;
  example   "Bakım kiracıya düşer." = obligation "düşer";
  not       "Bakım kiracıya düşmüş olsa da önemsizdir.";
}
"""
SENTENCE = "Bakım kiracıya düşer."


def test_rules_of_ones_own_are_added(tmp_path: Path) -> None:
    file = tmp_path / "own.rules"
    file.write_text(OWN_RULE, encoding="utf-8")
    assert [record.rule for record in yukum.extract(SENTENCE)] != ["obligation.falls-to"]
    for rules in ([file], [str(file)], [yukum.RuleFile("own.rules", OWN_RULE)]):
        (record,) = yukum.Extractor(rules=rules).extract(SENTENCE)
        assert (record.kind, record.rule, record.exponent) == ("obligation", "obligation.falls-to", "düş")


def test_an_extractor_travels_with_its_rules(tmp_path: Path) -> None:
    file = tmp_path / "own.rules"
    file.write_text(OWN_RULE, encoding="utf-8")
    extractor = yukum.Extractor(rules=[file], genre="law")
    file.unlink()
    copy = pickle.loads(pickle.dumps(extractor))
    assert copy.extract(SENTENCE) == extractor.extract(SENTENCE)
    assert copy.genre == "law"
    assert repr(copy) == f"Extractor(rules=[{str(file)!r}], genre='law')"


def test_an_extractor_that_comes_twice_is_built_once() -> None:
    pickled = pickle.dumps(yukum.Extractor(genre="policy"))
    assert pickle.loads(pickled) is pickle.loads(pickled)


def test_rules_tell_where_they_stand() -> None:
    rules = yukum.Extractor().rules()
    assert {rule.sort for rule in rules} == {"rule", "role", "reading"}
    assert all(rule.file.endswith(".rules") and rule.line > 0 and rule.name in rule.text for rule in rules)
    assert yukum.Extractor().check_rules() == ()


def test_why_not_says_what_a_rule_lacked() -> None:
    (trial,) = yukum.Extractor().why_not("Kiracı bedeli ödemek zorundadır.", "obligation.bound")
    assert not trial.decided
    assert trial.reason
    assert trial.predicate is not None and trial.predicate.text.endswith("zorundadır")
    (decided,) = yukum.Extractor().why_not("Kiracı bedeli ödemek zorundadır.", "obligation.zorunda")
    assert decided.decided and decided.reason is None
    assert yukum.Extractor().why_not("Kiracı öder.", "no.such-rule") == ()


def test_a_bad_rule_file_is_named_with_line_and_column(tmp_path: Path) -> None:
    file = tmp_path / "kötü.rules"
    file.write_text("# açıklama\nrule obligation.ş {\n  when [\n", encoding="utf-8")
    with pytest.raises(yukum.GrammarError) as raised:
        yukum.Extractor(rules=[file])
    error = raised.value
    assert error.file == str(file)
    assert error.line >= 2 and error.column >= 1
    assert str(error).startswith(f"{file}:{error.line}:{error.column}: {error.message}\n")
    assert isinstance(error, ValueError)


def test_an_error_survives_pickling() -> None:
    with pytest.raises(yukum.GrammarError) as raised:
        yukum.Extractor(rules=[yukum.RuleFile("a.rules", "rule")])
    copy = pickle.loads(pickle.dumps(raised.value))
    assert (copy.file, copy.line, copy.column, str(copy)) == ("a.rules", 1, raised.value.column, str(raised.value))


def test_a_rule_file_that_is_not_there_is_an_os_error() -> None:
    with pytest.raises(FileNotFoundError):
        yukum.Extractor(rules=["no/such.rules"])
    with pytest.raises(TypeError, match="rules is a list"):
        yukum.Extractor(rules="mine.rules")
