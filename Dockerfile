# syntax=docker/dockerfile:1
# The image holds Node, the libraries that Node is linked with, and the bot: no shell, no package manager, no npm.
FROM node:26-slim AS build
RUN apt-get update && apt-get install -y --no-install-recommends binutils
WORKDIR /image/app
COPY package.json package-lock.json .npmrc ./
# Half of what packages bring is for compilers and debuggers.
RUN npm ci --omit=dev \
 && find node_modules -type f \( -name '*.map' -o -name '*.ts' -o -name '*.mts' -o -name '*.cts' \) -delete
RUN mkdir -p ../usr/local/bin ../etc ../data \
 && install -d -m 1777 ../tmp \
 && strip -o ../usr/local/bin/node /usr/local/bin/node \
 && ldd /usr/local/bin/node | grep -o '/[^ ]*' | xargs -I FILE cp --parents --dereference FILE /image \
 && echo 'node:x:1000:1000::/data:/sbin/nologin' > ../etc/passwd \
 && echo 'hosts: files dns' > ../etc/nsswitch.conf \
 && chown 1000:1000 ../data
COPY commands commands
COPY src src

FROM scratch
COPY --from=build /image /
WORKDIR /app
USER 1000:1000
VOLUME /data
ENV NODE_ENV=production \
    DATABASE_URL=sqlite:/data/broadsheet.db \
    HEALTH_PORT=8801
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=60s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.HEALTH_PORT}/livez`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "src/start.js"]
