"""``activities.csv`` as Strava and Garmin Connect export it, after what is published of them.

Each holds the same runs: one a second day for half a year, 10 km in 55 minutes, the last of them
on Saturday 21 November 2026; a 5 km race in 21:40 on 3 October and a long run of 16.2 km on 14
November; and some rides, which nobody asks for.
"""

import csv
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from io import StringIO

LAST = datetime(2026, 11, 21, 8, tzinfo=UTC)
_RACE, _LONG = datetime(2026, 10, 3, 9, tzinfo=UTC), datetime(2026, 11, 14, 8, tzinfo=UTC)
COUNT = 92


@dataclass(frozen=True)
class Row:
    at: datetime
    kilometres: float
    seconds: int
    is_run: bool = True


def rows() -> Iterator[Row]:
    day = LAST
    for number in range(90):
        yield Row(day, 10.0, 3300)
        if number % 10 == 0:
            yield Row(day + timedelta(hours=3), 42.5, 5400, is_run=False)
        day -= timedelta(days=2)
    yield Row(_RACE, 5.04, 1300)
    yield Row(_LONG, 16.2, 5700)


def _months(names: str) -> Callable[[datetime], str]:
    return lambda at: names.split()[at.month - 1]


_JAN_EN = _months("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec")
_JAN_ES = _months("ene feb mar abr may jun jul ago sept oct nov dic")
_JAN_FR = _months("janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.")


@dataclass(frozen=True)
class Language:
    id: str
    date: str
    name: str
    type: str
    elapsed: str
    distance: str
    moving: str
    run: str
    ride: str
    write: Callable[[datetime], str]
    is_comma: bool


STRAVA = {
    "en": Language(
        "Activity ID", "Activity Date", "Activity Name", "Activity Type", "Elapsed Time",
        "Distance", "Moving Time", "Run", "Ride",
        lambda at: f"{_JAN_EN(at)} {at.day}, {at.year}, {at:%I:%M:%S %p}", is_comma=False,
    ),
    "de": Language(
        "Aktivitäts-ID", "Aktivitätsdatum", "Name der Aktivität", "Aktivitätsart",
        "Verstrichene Zeit", "Distanz", "Bewegungszeit", "Lauf", "Radfahrt",
        lambda at: f"{at:%d.%m.%Y, %H:%M:%S}", is_comma=True,
    ),
    "es": Language(
        "ID de actividad", "Fecha de la actividad", "Nombre de la actividad",
        "Tipo de actividad", "Tiempo transcurrido", "Distancia", "Tiempo en movimiento",
        "Carrera", "Bicicleta",
        lambda at: f"{at.day} {_JAN_ES(at)} {at.year}, {at:%H:%M:%S}", is_comma=True,
    ),
    "fr": Language(
        "ID de l’activité", "Date de l’activité", "Nom de l'activité", "Type d'activité",
        "Temps écoulé", "Distance", "Durée de déplacement", "Course à pied", "Vélo",
        lambda at: f"{at.day} {_JAN_FR(at)} {at.year} à {at:%H:%M:%S}", is_comma=True,
    ),
}  # fmt: skip


def strava(language: str = "en", told: Iterator[Row] | None = None) -> bytes:
    """Its distance stands there twice: in kilometres, and further right in metres."""
    words = STRAVA[language]
    head = [words.id, words.date, words.name, words.type, words.elapsed, words.distance]
    head += ["Filename", words.elapsed, words.moving, words.distance, "Media"]
    table = []
    for number, row in enumerate(told or rows()):
        kilometres, metres = f"{row.kilometres:.2f}", f"{row.kilometres * 1000:.1f}"
        if words.is_comma:
            kilometres, metres = kilometres.replace(".", ","), metres.replace(".", ",")
        table.append(
            [
                str(9_000_000_000 + number), words.write(row.at),
                'Morning run, "easy"\nwith Bea', words.run if row.is_run else words.ride,
                str(row.seconds + 10), kilometres, f"activities/{number}.fit.gz",
                f"{row.seconds + 10}.0", f"{row.seconds}.0", metres, "",
            ]
        )  # fmt: skip
    return _csv(head, table)


@dataclass(frozen=True)
class GarminLanguage:
    head: str
    run: str
    ride: str
    is_comma: bool


GARMIN = {
    "en": GarminLanguage(
        "Activity Type,Date,Favorite,Title,Distance,Calories,Time,Avg HR,Avg Run Cadence,"
        "Avg Pace,Avg Stride Length,Steps",
        "Running", "Cycling", is_comma=False,
    ),
    "de": GarminLanguage(
        "Aktivitätstyp,Datum,Favorit,Titel,Distanz,Kalorien,Zeit,Ø HF,"
        "Ø Schrittfrequenz (Laufen),Ø Pace,Ø Schrittlänge,Schritte",
        "Laufen", "Radfahren", is_comma=True,
    ),
    "es": GarminLanguage(
        "Tipo de actividad,Fecha,Favorito,Título,Distancia,Calorías,Tiempo,"
        "Frecuencia cardiaca media,Cadencia de carrera media,Ritmo medio,"
        "Longitud media de zancada,Pasos",
        "Carrera", "Ciclismo", is_comma=True,
    ),
    "fr": GarminLanguage(
        "Type d'activité,Date,Favori,Titre,Distance,Calories,Durée,"
        "Fréquence cardiaque moyenne,Cadence de course moyenne,Allure moyenne,"
        "Longueur moyenne des foulées,Pas",
        "Course à pied", "Cyclisme", is_comma=False,
    ),
}  # fmt: skip


def garmin(
    language: str = "en",
    *,
    unit_m: float = 1000,
    has_strides: bool = True,
    told: Iterator[Row] | None = None,
) -> bytes:
    """Its dates are local, its distances in the unit of its owner."""
    words = GARMIN[language]
    table = []
    for row in told or rows():
        distance = f"{row.kilometres * 1000 / unit_m:.2f}"
        stride = f"{row.kilometres * 1000 / (row.seconds / 60 * 172):.2f}"
        if words.is_comma:
            distance, stride = distance.replace(".", ","), stride.replace(".", ",")
        minutes, seconds = divmod(row.seconds, 60)
        strides = ["172", "5:30", stride] if has_strides and row.is_run else ["--", "--", "--"]
        table.append(
            [
                words.run if row.is_run else words.ride, f"{row.at:%Y-%m-%d %H:%M:%S}", "false",
                "=HYPERLINK(\"https://example.org\")", distance, "1,020",
                f"{minutes // 60:02}:{minutes % 60:02}:{seconds:02}", "148", *strides, "4,808",
            ]
        )  # fmt: skip
    return _csv(words.head.split(","), table)


def _csv(head: list[str], table: list[list[str]]) -> bytes:
    out = StringIO()
    writer = csv.writer(out)
    writer.writerow(head)
    writer.writerows(table)
    return out.getvalue().encode()
