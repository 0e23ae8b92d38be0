"""Ways that are no training: running for the bus, after the dog, walking home."""

from bot.understanding.words.items import Form, Item

_FAR_M = 1500
_LONG_S = 900


def own_errands(items: list[Item]) -> None:
    """``ran for the bus, 400 m``, ``corrí por las tortillas, 10 minutos``: nobody trained.

    A word of a vehicle, or of what somebody ran after, and one short figure beside it.
    """
    told = [item for item in items if item.is_number and not item.owner]
    if len(told) != 1 or not _is_short(told[0]):
        return
    runs = [item for item in items if item.has("ran", "running") and item.form is Form.WORD]
    is_chase = any(_is_after_something(items, run) for run in runs)
    is_ride = any(item.has("moved") and not item.is_negated for item in items)
    if runs and (is_chase or is_ride):
        told[0].owner = "elsewhere"


def drop_walks_home(items: list[Item]) -> None:
    """``walked home``, ``j'ai marché jusqu'à la maison``: how a run ended, and no other sport."""
    for walk in items:
        if not (walk.has("walk_turn") and walk.has("cross")):
            continue
        after = [item for item in items[walk.at + 1 : walk.at + 5] if item.clause == walk.clause]
        if any(item.is_number for item in after):
            continue
        if any(item.has("home", "way_back") for item in after):
            walk.concepts -= {"cross"}


def join_walk_and_run(items: list[Item]) -> None:
    """``alterné marche et course``: who walks and runs in turn runs."""
    for first, joint, second in zip(items, items[1:], items[2:], strict=False):
        walk, run = (first, second) if first.has("walk_turn") else (second, first)
        is_joined = joint.has("and") or joint.is_mark("/+")
        if is_joined and walk.has("walk_turn") and run.has("run_turn"):
            walk.concepts -= {"cross", "recovery"}


def _is_short(item: Item) -> bool:
    if item.form is Form.LENGTH:
        return item.value <= _FAR_M
    return item.form is Form.SPAN and item.value <= _LONG_S


def _is_after_something(items: list[Item], run: Item) -> bool:
    """``ran for the``, ``couru après mon``, and a thing that is none of a run's."""
    for at in range(run.at + 1, min(run.at + 3, len(items) - 2)):
        leads, article, thing = items[at : at + 3]
        is_thing = thing.form is Form.WORD and not thing.text[:1].isupper()
        is_strange = is_thing and (not thing.concepts or thing.has("moved", "others_body"))
        if leads.has("chase") and article.has("article", "mine") and is_strange:
            return True
    return False
