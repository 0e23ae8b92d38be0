"""How the state machines of delivery are run."""

from typing import Any

from hypothesis import Phase, settings
from hypothesis.stateful import RuleBasedStateMachine, run_state_machine_as_test


def run_machine(
    machine: type[RuleBasedStateMachine],
    examples: int,
    *,
    is_mistaken: bool,
    phases: tuple[Phase, ...] = (Phase.generate,),
    **attributes: Any,
) -> None:
    """Let a machine live so many lives.

    Args:
        machine: The rules.
        examples: How many lives.
        is_mistaken: It has a mistake built in, and the same lives find it each time.
        phases: What hypothesis does besides.
        attributes: What the rules work on.
    """
    run_state_machine_as_test(
        type("Machine", (machine,), attributes),
        settings=settings(
            max_examples=examples,
            stateful_step_count=15,
            deadline=None,
            derandomize=is_mistaken,
            phases=phases,
        ),
    )
