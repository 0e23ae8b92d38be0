FROM python:3.12.12-slim AS build
WORKDIR /build
COPY requirements.lock pyproject.toml README.md LICENSE ./
RUN python -m venv /opt/milecoach \
 && /opt/milecoach/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY bot bot
COPY migrations migrations
RUN /opt/milecoach/bin/pip install --no-cache-dir --no-deps .

FROM python:3.12.12-slim
RUN useradd --create-home --uid 10001 coach && install -d -o coach /data
COPY --from=build /opt/milecoach /opt/milecoach
USER coach
# SQLite, where DATABASE_URL names no other database, and the cache of fonts are kept here.
VOLUME /data
WORKDIR /data
ENV PATH=/opt/milecoach/bin:$PATH LISTEN=0.0.0.0:8080 MPLCONFIGDIR=/tmp
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK CMD ["python", "-c", "import os; from urllib.request import urlopen; urlopen('http://127.0.0.1:' + os.environ['LISTEN'].rpartition(':')[2] + '/healthz', timeout=3)"]
CMD ["milecoach", "run"]
