"""The plan page's own requests: a season to its runner alone, times from the track once."""

import asyncio
from dataclasses import replace

import aiohttp

from tests.mini_app.conftest import Served

TUESDAY = "2026-11-24"
TAKEN = {
    "key": "a",
    "day": "2026-11-23",
    "sets": [{"metres": 400, "seconds": [93.1, 92.4]}, {"metres": 400, "seconds": [94, 91.2]}],
}
NO_TIMES: tuple[object, ...] = (
    [],
    {},
    TAKEN | {"key": ""},
    TAKEN | {"key": "k" * 65},
    TAKEN | {"key": "\ud800"},
    TAKEN | {"day": "soon"},
    TAKEN | {"sets": []},
    TAKEN | {"sets": [{"metres": 400, "seconds": [3]}]},
    TAKEN | {"sets": [{"metres": -400, "seconds": [93]}]},
    TAKEN | {"sets": [{"metres": 400, "seconds": "93"}]},
    TAKEN | {"sets": [{"metres": 400, "seconds": [93] * 41}]},
    TAKEN | {"sets": [{"metres": 1e400, "seconds": [93]}]},
    TAKEN | {"sets": [{"metres": 400, "seconds": [None]}]},
)


async def test_a_runner_sees_the_whole_season(page: Served) -> None:
    status, season = await page.season()

    assert status == 200
    assert season["race"] == "Marathon"
    assert season["race_day"] == "Sunday 25 April 2027"
    weeks = season["weeks"]
    assert [week["number"] for week in weeks[:3]] == [1, 2, 3]
    assert weeks[0]["is_now"] is True
    days = [day for week in weeks for day in week["days"]]
    [race] = [day for day in days if day["kind"] == "race"]
    assert race["date"] == "2027-04-25"
    workout = next(day for day in days if day["kind"] == "mile_workout")
    assert workout["steps"]
    assert workout["why"]
    assert workout["sets"][0]["target"] in {"46 s", "1:32"}
    assert "<" not in str(season["weeks"])


async def test_looking_writes_nothing_and_sees_a_week_that_is_not_made_yet(page: Served) -> None:
    _, before = await page.season()
    next_week = before["weeks"][1]["days"]
    async with page.anna.open_work() as work:
        made_until = await work.log.planned_until(page.anna.person)

    page.anna.wait(days=7)
    _, seen = await page.season()

    async with page.anna.open_work() as work:
        assert await work.log.planned_until(page.anna.person) == made_until
    kinds = [day["kind"] for day in seen["weeks"][1]["days"]]
    assert kinds.count("rest") < 7
    assert [day["date"] for day in seen["weeks"][1]["days"]] == [day["date"] for day in next_week]
    assert seen["weeks"][1]["is_now"] is True


async def test_what_was_run_stands_on_its_day(page: Served) -> None:
    await page.anna.says("8 km in 44:10 yesterday")
    page.anna.wait(days=1)
    await page.anna.says("10 km in 55:00")

    _, season = await page.season()

    days = {day["date"]: day for week in season["weeks"] for day in week["days"]}
    assert days[TUESDAY]["run"] == ["10 km in 55:00 (5:30/km)"]
    assert season["weeks"][0]["total"].startswith("10 km / ")


async def test_the_page_speaks_the_runners_language(page: Served) -> None:
    for language, rest in (("de", "Ruhetag"), ("es", "Descanso"), ("fr", "Repos")):
        async with page.anna.open_work() as work:
            known = await work.runners.get(page.anna.person)
            assert known is not None
            await work.runners.save(replace(known, language=language))

        _, season = await page.season()

        assert season["language"] == language
        assert season["words"]["rest"] == rest


async def test_without_a_session_there_are_words_and_nothing_else(page: Served) -> None:
    for init_data in ("", page.init_data().replace("hash=", "hash=0")):
        status, body = await page.season(init_data)
        assert status == 401
        assert set(body) == {"words"}
    status, body = await page.season(page.init_data(person=99))
    assert status == 404
    assert set(body) == {"words"}
    page.closed_to.add(page.anna.person)
    assert (await page.season())[0] == 404


async def test_times_from_the_track_become_a_log_with_its_assessment(page: Served) -> None:
    assert await page.take(TAKEN) == 200

    [reply, *_] = await page.handles()

    assert "4 × 400 m: 1:33.1, 1:32.4, 1:34, 1:31.2" in reply
    assert "How hard was it?" in reply
    [log] = await page.anna.says("/log")
    assert "Mon 23 Nov: 4 × 400 m: 1:33.1" in log


async def test_the_same_times_count_once_and_no_other_runners_key_is_in_the_way(
    page: Served,
) -> None:
    for _ in range(3):
        assert await page.take(TAKEN) == 200
    assert len(await page.inbox()) == 1

    assert await page.take(TAKEN, page.init_data(person=99)) == 200
    assert await page.take(TAKEN | {"key": "b"}) == 200
    assert len(await page.inbox()) == 3


async def test_nobody_fills_the_inbox(page: Served) -> None:
    given = [await page.take(TAKEN | {"key": str(number)}) for number in range(21)]

    assert given == [200] * 20 + [429]
    assert await page.take(TAKEN, page.init_data(person=99)) == 200
    assert len(await page.inbox()) == 21


async def test_few_wait_for_a_season_and_the_next_is_told_to_come_later(page: Served) -> None:
    page.is_idle.clear()
    asked = [asyncio.create_task(page.season()) for _ in range(21)]

    done, waiting = await asyncio.wait(asked, timeout=10, return_when=asyncio.FIRST_COMPLETED)
    page.is_idle.set()

    assert [one.result()[0] for one in done] == [503]
    assert {(await one)[0] for one in waiting} == {200}
    assert (await page.season())[0] == 200


async def test_times_can_be_taken_back(page: Served) -> None:
    await page.take(TAKEN)
    await page.handles()

    await page.anna.says("/undo")
    [log] = await page.anna.says("/log")
    assert "400" not in log


async def test_what_is_no_time_of_a_rep_is_refused(page: Served) -> None:
    for told in NO_TIMES:
        assert await page.take(told) == 400, told
    assert await page.inbox() == []


async def test_times_without_a_session_are_refused(page: Served) -> None:
    assert await page.take(TAKEN, "") == 401
    page.closed_to.add(page.anna.person)
    assert await page.take(TAKEN) == 401
    assert await page.inbox() == []


async def test_a_day_to_come_is_told_to_be_no_time(page: Served) -> None:
    assert await page.take(TAKEN | {"day": "2026-11-30"}) == 200

    [reply] = await page.handles()

    assert reply.startswith("These are no times of reps.")


async def test_the_page_may_be_framed_by_telegram_alone_and_loads_nothing_from_elsewhere(
    page: Served,
) -> None:
    async with aiohttp.ClientSession() as http:
        async with http.get(page.url) as answer:
            policy, body = answer.headers["Content-Security-Policy"], await answer.text()
        async with http.get(f"{page.url}/..%2froutes.py") as answer:
            assert answer.status == 404
        async with http.get(f"{page.url}/main.js") as answer:
            assert answer.content_type == "text/javascript"

    assert "frame-ancestors https://web.telegram.org https://*.telegram.org" in policy
    assert "default-src 'none'" in policy
    assert "https://" not in body
