# Two stages: the first installs from the lock, with hashes; the second has no tools, and no root.
FROM python:3.13-slim AS build
WORKDIR /app
RUN python -m venv /venv
COPY requirements.lock ./
RUN /venv/bin/pip install --no-cache-dir --require-hashes -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY bot bot
COPY handlers handlers
COPY locales locales
COPY sandbox sandbox
RUN /venv/bin/pip install --no-cache-dir --no-deps --no-build-isolation .

FROM python:3.13-slim
RUN useradd --create-home --uid 10001 suhbat && install -d -o suhbat /app/data
COPY --from=build /venv /venv
USER suhbat
WORKDIR /app
VOLUME /app/data
ENV WEB_HOST=0.0.0.0 WEB_PORT=8080 LOG_FORMAT=json PYTHONUNBUFFERED=1
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
    CMD ["/venv/bin/python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8080/ready', timeout=4)"]
ENTRYPOINT ["/venv/bin/suhbat"]
CMD ["run"]
