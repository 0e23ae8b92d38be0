# What `.ci/run` does, step by step.

default: check

# Format, lint, types, import contracts, security, dependencies, translations.
check:
    ruff format --check .
    ruff check .
    mypy
    lint-imports
    bandit -q -ll -r bot
    deptry .
    python scripts/catalogues.py --check

# The tests, or those of some paths.
test *paths:
    pytest {{ paths }}

# The rules of running, by their own tests: what no line of them comes to, and the floor.
coverage:
    pytest --cov --cov-report=term-missing tests/domain tests/coaching \
      --ignore=tests/domain/test_random_plans.py --ignore=tests/domain/test_safety.py

# The long versions of the crash tests.
chaos:
    pytest -m chaos tests/delivery tests/story

# What is judged by the clock.
bench *scenes:
    python -m tests.benchmarks {{ scenes }}

# Break rooms or modules in many small ways and list what no test of some paths notices.
mutate +paths:
    CI=1 python scripts/mutants.py {{ paths }}

# Bring the catalogues in step with what the coach can say.
words:
    python scripts/catalogues.py

# The chat page on this machine.
demo:
    milecoach demo
