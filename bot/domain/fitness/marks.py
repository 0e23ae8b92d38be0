"""All-out efforts: what fitness is measured by."""

from dataclasses import dataclass
from datetime import date

from bot.domain.quantities import Distance, Duration, Pace


@dataclass(frozen=True, slots=True)
class Mark:
    """A race or a time trial at full effort, on its day."""

    day: date
    distance: Distance
    duration: Duration

    @property
    def pace(self) -> Pace:
        return Pace.of(self.distance, self.duration)
