# docker build --target frontend -t kamiroda-frontend .     the web client by nginx, in front of a gateway

FROM node:24-slim AS client
WORKDIR /build/frontend
COPY frontend/package.json frontend/package-lock.json ./
RUN --mount=type=cache,target=/root/.npm npm ci --no-audit --no-fund
COPY gateway/src/main/resources/graphql /build/gateway/src/main/resources/graphql
COPY frontend .
RUN npm run --silent build

FROM nginxinc/nginx-unprivileged:1.29 AS frontend
LABEL org.opencontainers.image.title="Kamiroda web client" \
      org.opencontainers.image.licenses="Apache-2.0"
# Where the gateway is; whose X-Forwarded-User is believed; the gallery's public address, when pages are also reached by another.
ENV KAMIRODA_GATEWAY=gateway:8080 \
    KAMIRODA_TRUSTED_PROXY=127.0.0.1/32 \
    KAMIRODA_ORIGIN=""
COPY frontend/nginx/default.conf.template /etc/nginx/templates/default.conf.template
COPY --from=client /build/frontend/target/classes/static /usr/share/nginx/html
USER 101
EXPOSE 8080
HEALTHCHECK --start-period=10s --interval=10s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && grep -q ' 200 ' <&3"]
