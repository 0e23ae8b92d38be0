"""How a result is named in the log."""

from bot.domain.log.results import Result, ResultKind
from bot.domain.quantities import Duration, Units
from bot.wording.log import name_result
from bot.wording.voice import Voice


def test_reps_that_go_by_time_are_named_by_their_time() -> None:
    four = Result(kind=ResultKind.INTERVALS, reps=4, rep_duration=Duration(240))

    assert "4 × 4:00" in name_result(Voice("en", Units.KM), four)
