"""Time and memory are linear in the text: on one thing over and over, whatever it is."""

import subprocess
import sys
import time

import pytest

from timeline import find_times, lang
from timeline.pattern import parse
from timeline.triggers import triggers

PIECES = {
    "en": ["on Sunday ", "the ", "a year ", "May ", "June 20, ", "1", "1 ", "-", "- ", " ", "\n", "'", "“", "I. "],
    "ko": ["지난 20일 ", "이날 ", "1년 ", "3월 ", "2024.1.", "1", "1 ", "-", "- ", " ", "\n", "'", "“", "(", "가 "],
}  # fmt: skip


@pytest.mark.parametrize(("code", "piece"), [(code, x) for code in PIECES for x in PIECES[code]])
def test_one_thing_over_and_over_takes_linear_time(code, piece):
    def seconds(size):
        text = piece * (size // len(piece))
        spent = []
        for _ in range(2):
            start = time.process_time()
            find_times(text, "2024-06-24", code)
            spent.append(time.process_time() - start)
        return min(spent)

    seconds(1000)
    small, large = seconds(5_000), seconds(50_000)
    assert large < 20 * small + 0.1


def calls(text, code):
    """How many functions are called to read a text: work that no clock disturbs."""
    count = 0

    def step(frame, event, argument):
        nonlocal count
        count += event == "call"

    sys.setprofile(step)
    try:
        find_times(text, "2024-06-24", code)
    finally:
        sys.setprofile(None)
    return count


@pytest.mark.parametrize("code", ["en", "ko"])
def test_any_trigger_over_and_over_takes_linear_work(code):
    language = lang.get(code)
    patterns = {pattern for rule in language.rules for pattern in rule.patterns}
    words = {word for pattern in patterns for word in triggers(parse(pattern), language)[0]}
    for word in sorted(words)[::7]:
        piece = word.replace("_", " ") + " "
        calls(piece, code)
        small, large = calls(piece * 30, code), calls(piece * 60, code)
        assert large < 2.5 * small + 100, piece


PEAK = """
import timeline
found = timeline.find_times("on Sunday " * 100_000, "2024-06-24", "en")
peak = next(line for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(int(peak.split()[1]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="reads the peak from /proc")
def test_a_hundred_thousand_times_take_little_memory():
    done = subprocess.run([sys.executable, "-c", PEAK], capture_output=True, check=True, text=True)
    assert int(done.stdout) < 80  # megabytes, Python's own 40 among them
