"""What merging joins and what it keeps apart."""

import pytest

from timeline import Modality, Timeline, When, merge
from timeline.merging.words import head, root
from timeline.names import key, person

from .stories import event, mention, single

RAID = "The coast guard raided a smuggler's warehouse at Dorasan harbour and seized 40 crates."
AGAIN = (
    "Coast guard officers raided the Dorasan harbour warehouse of a smuggler, seizing 40 crates."
)


def joined(*events):
    return len(merge(*events)) == 1


def test_two_reports_of_one_raid_are_one_event():
    line = merge(event(RAID, "raided"), event(AGAIN, "raided", article="a2"))
    assert len(line) == 1
    assert len(line[0].mentions) == 2


def test_the_19th_in_washington_and_the_20th_in_seoul_are_one_event():
    a = event(RAID, "raided", when="2024-06-19", zone="America/New_York")
    b = event(AGAIN, "raided", article="a2", when="2024-06-20")
    (merged,) = merge(a, b)
    assert merged.when.start == When.parse("2024-06-20").start
    assert merged.when.end == When.parse("2024-06-19", "America/New_York").end


def test_a_day_and_its_month_are_one_event_on_that_day():
    (merged,) = merge(event(RAID, "raided"), event(AGAIN, "raided", article="a2", when="2024-06"))
    assert merged.when.value == "2024-06-20"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ({"when": "2024-06-20"}, {"when": "2024-06-21"}),
        ({"when": "2024-06-20T09:00"}, {"when": "2024-06-20T21:00"}),
        ({"where": ("Seoul",)}, {"where": ("Busan",)}),
        ({"modality": "asserted"}, {"modality": "denied"}),
        ({"modality": "asserted"}, {"modality": "hypothetical"}),
    ],
)
def test_what_differs_in_day_hour_city_or_polarity_is_two_events(first, second):
    assert not joined(event(RAID, "raided", **first), event(RAID, "raided", article="a2", **second))


def test_the_12th_and_the_13th_of_a_series_are_two_events():
    a = event("Hwang opened the 12th round of port talks at Dorasan.", "opened")
    b = event("Hwang opened the 13th round of port talks at Dorasan.", "opened", article="a2")
    assert not joined(a, b)
    assert "ordinals" in merge(a, b).explain(a, b).reason


def test_an_anniversary_is_not_what_it_recalls():
    a = event(
        "Villagers marked an anniversary of the sinking of the ferry Serov.", "sinking", when=None
    )
    b = event("Villagers saw the sinking of the ferry Serov.", "sinking", article="a2", when=None)
    assert not joined(a, b)


def test_english_and_korean_reports_meet_through_names_numbers_and_the_day():
    a = event(
        "North Korea fired 2 missiles from Wonsan, said Shin Won-sik.", "fired", where=("Wonsan",)
    )
    b = event(
        "북한이 원산에서 미사일 2발을 발사했다고 신원식이 밝혔다.",
        "발사",
        article="a2",
        where=("원산",),
    )
    assert joined(a, b)


LETTER = (
    "Premier Hwang of the Dorasan Republic received a letter of greeting from {}, on the"
    " anniversary of the founding of the Dorasan Republic, on June 20, which wished its workers,"
    " peasants, soldiers and scholars progress in fishery, shipbuilding, orchards and schooling."
)


def test_two_letters_to_one_receiver_are_two_events():
    a = event(
        LETTER.format("Oleg Serov, president of Velia"),
        "received",
        lemma="receive",
        article_title="Hwang hears from Oleg Serov",
    )
    b = event(
        LETTER.format("Maria Toth, chair of the Karst League"),
        "received",
        lemma="receive",
        article="a2",
        article_title="Hwang hears from Maria Toth",
    )
    assert not joined(a, b)
    assert "with others" in str(merge(a, b).explain(a, b).weakest)


def test_one_letter_in_two_articles_is_one_event():
    sender = "Oleg Serov, president of Velia"
    a = event(LETTER.format(sender), "received", lemma="receive")
    late = LETTER.format(sender).replace("Premier Hwang", "The respected Hwang")
    assert joined(a, event(late, "received", lemma="receive", article="a2"))


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (("Hwang held talks with Serov at Dorasan over 40 crates.", "held"),
         ("Hwang met Serov at Dorasan over 40 crates.", "met")),
        (("A fire broke out at the Dorasan depot of Velia, and 40 families fled.", "broke"),
         ("The blaze at the Dorasan depot of Velia drove out 40 families.", "blaze")),
        (("황보라 장관은 도라산에서 세로프와 회담을 갖고 어업을 논의했다.", "갖고"),
         ("황보라 장관이 도라산에서 세로프와 만나 어업을 논의했다.", "만나")),
    ],
)  # fmt: skip
def test_a_light_verb_and_the_noun_that_names_the_event_are_one(first, second):
    title = "Dorasan, Velia, Hwang and Serov: 40 crates"
    a = event(*first, article_title=title)
    assert joined(a, event(*second, article="a2", article_title=title))


def test_two_sayings_of_one_speaker_are_two_events():
    a = event("Hwang said on Thursday that the ferry was safe.", "said", who=("Hwang",))
    b = event("Hwang said on Thursday that wages would rise.", "said", article="a2", who=("Hwang",))
    assert not joined(a, b)


def test_one_article_tells_of_two_acts_of_one_form():
    a = event("Deputy Hwang, chair of the port council, made an opening address.", "made",
              lemma="make")  # fmt: skip
    b = event("Deputy Hwang, chair of the port council, made a closing address.", "made",
              lemma="make", at=500)  # fmt: skip
    assert not joined(a, b)


@pytest.mark.parametrize(
    ("before", "deal", "after"),
    [
        ("The signing at Velia followed talks at the port.", "signing",
         ["The signing at Velia was led by Hwang.", "Another signing at Velia was led by Hwang."]),
        ("도라산 항구에서 벨리아사 공장 화재가 났다.", "화재",
         ["도라산 항구에서 벨리아사 화재가 났다.", "도라산 항구에서 또 다른 화재가 났다."]),
    ],
)  # fmt: skip
def test_an_article_says_which_event_is_one_more(before, deal, after):
    first = event(before, deal)
    same, more = (event(sentence, deal, at=400) for sentence in after)
    assert joined(first, same)
    assert not joined(first, more)


def test_what_one_article_tells_in_verbs_is_two_events_though_nothing_dates_the_second():
    a = event("Hwang returned to the stage and unveiled the ferry.", "unveiled", lemma="unveil")
    told = "Hwang returned to the stage to {} the harbour."
    verb = event(told.format("reveal"), "reveal", lemma="reveal", at=400, when=None)
    assert "two verbs of one article" in str(merge(a, verb).explain(a, verb).weakest)


def test_a_headline_and_the_sentence_it_stands_for_are_one_event():
    title = "Velia unveils long ferry"
    a = event(title, "unveils", lemma="unveil", article_title=title)
    b = event(
        "Velia has unveiled a new and longer version of its ferry.",
        "unveiled",
        lemma="unveil",
        at=500,
        article_title=title,
    )
    assert joined(a, b)


def test_a_dated_event_that_is_recalled_is_the_event():
    a = event("Five years after its launch the ferry Serov of Dorasan was sold.", "launch",
              when="2019-06-20")  # fmt: skip
    b = event("The ferry Serov of Dorasan was sold after its launch.", "launch", article="a2",
              when="2019-06-20")  # fmt: skip
    assert joined(a, b)


def test_a_plan_and_its_outcome_are_one_event_with_a_history():
    plan = event(
        "Hwang will visit Geneva for port talks.",
        "visit",
        modality="scheduled",
        published="2024-06-01T09:00",
    )
    done = event(
        "Hwang visited Geneva for the port talks.",
        "visited",
        article="a2",
        published="2024-06-21T09:00",
    )
    (merged,) = merge(done, plan)
    assert [m.modality for m in merged.history] == [Modality.SCHEDULED, Modality.ASSERTED]
    assert merged.modality is Modality.ASSERTED


@pytest.mark.parametrize("outcome", ["cancelled", "denied"])
def test_a_plan_called_off_is_cancelled(outcome):
    plan = event(
        "Hwang will visit Geneva for port talks.",
        "visit",
        modality="scheduled",
        published="2024-06-01T09:00",
    )
    off = event(
        "Hwang will not visit Geneva for port talks.",
        "visit",
        article="a2",
        modality=outcome,
        published="2024-06-10T09:00",
    )
    (merged,) = merge(plan, off)
    assert merged.modality is Modality.CANCELLED


def test_a_possibility_repeated_stays_a_possibility():
    reports = [event(RAID, "raided", article=f"a{n}", modality="possible") for n in range(5)]
    assert merge(reports)[0].modality is Modality.POSSIBLE


def test_numbers_that_differ_are_kept_as_claims():
    a = event("Fire at the Dorasan depot killed 22 workers, Hwang said.", "killed")
    b = event("Fire at the Dorasan depot killed 23 workers, Hwang said.", "killed", article="a2")
    (merged,) = merge(a, b)
    assert list(merged.claims["workers"]) == ["22", "23"]
    assert "22 (1); 23 (1)" in merged.why()


def test_wire_copies_and_one_speaker_count_once():
    copies = [event(RAID, "raided", article=f"a{n}", outlet=f"Paper {n}") for n in range(4)]
    assert merge(copies)[0].independent_sources == 1
    other = event(AGAIN, "raided", article="b", outlet="Gazette")
    assert merge(copies, other)[0].independent_sources == 2
    quoted = [
        event(s, "raided", article=f"c{n}", source="Hwang") for n, s in enumerate((RAID, AGAIN))
    ]
    assert merge(quoted)[0].independent_sources == 1


def test_two_files_of_one_name_are_both_kept():
    a, b = mention(RAID, "raided"), mention(RAID.replace("40", "41"), "raided")
    assert a.id == b.id
    assert set(merge(single(a), single(b)).mentions) == {a, b}


def test_a_crowd_of_like_mentions_on_one_day_is_merged_in_time():
    crowd = [
        event(f"Hwang met Serov at Dorasan harbour over {n} crates.", "met", article=f"a{n}")
        for n in range(1500)
    ]
    assert sum(len(e.mentions) for e in merge(crowd)) == 1500


def test_what_cannot_be_merged_is_said():
    with pytest.raises(TypeError, match="extract"):
        merge("a text")


def test_corrections_hold_and_are_shown():
    a, b = event(RAID, "raided"), event("A ferry ran aground off Wonsan.", "ran", article="a2")
    line = merge(a, b)
    assert len(line) == 2
    linked = line.must_link(a, b, note="the ferry was the smuggler's")
    assert len(linked) == 1
    assert "linked by hand: the ferry was the smuggler's" in linked[0].why()
    assert "linked by hand" in linked.explain(a, b).reason
    moved = line.redate(a, "2024-06-18")
    assert moved[0].when.value == "2024-06-18"
    assert moved[0].mentions[0].when.value == "2024-06-20"
    assert len(line.hide(a)) == 1
    assert merge(line.hide(a), line) == line.hide(a)
    assert line.hide(a)[:0].unused_corrections == ()
    lost = merge(b, corrections=line.hide(a).corrections)
    assert lost.unused_corrections == line.hide(a).corrections


def test_contradictory_corrections_are_an_error():
    a, b = event(RAID, "raided"), event(AGAIN, "raided", article="a2")
    with pytest.raises(ValueError, match="keep them apart"):
        merge(a, b).must_link(a, b).cannot_link(a, b)


def test_linked_reports_of_different_days_take_the_day_most_agree_on():
    days = ["2024-06-20", "2024-06-20", "2024-06-22"]
    reports = [event(RAID, "raided", article=f"a{n}", when=day) for n, day in enumerate(days)]
    (merged,) = merge(reports).must_link(*reports)
    assert merged.when.value == "2024-06-20"


def test_explanations_name_the_evidence():
    a, b = event(RAID, "raided"), event(AGAIN, "raided", article="a2")
    line = merge(a, b)
    told = line.explain(a, b)
    assert told.merged
    assert "words around alike" in str(told)
    late = event(RAID, "raided", article="a3", when="2024-07-01")
    assert merge(line, late).explain(a, late).reason == "their times do not meet"


@pytest.mark.parametrize("spelling", ["Yoon Suk-yeol", "Yun Seok-yeol", "윤석열"])
def test_spellings_of_a_korean_name_share_a_key(spelling):
    assert key(spelling) == key("Yoon Suk-yeol")
    assert person(spelling) == person("Yun Seok Yeol")


@pytest.mark.parametrize(
    "forms",
    ["arrest arrested arrests", "decide decision decided", "kill killing killed", "발사 발사했다"],
)
def test_forms_of_a_word_share_a_root(forms):
    assert len({root(form) for form in forms.split()}) == 1


def test_light_verbs_leave_the_event_to_their_noun():
    assert head("took a decision")[0] == head("decided")[0]


def test_the_empty_timeline_is_a_timeline():
    assert merge() == Timeline()
