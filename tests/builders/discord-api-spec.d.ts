/** The package gives no types for its schemas; `judge` in `discord-spec.ts` is the only one that needs them. */
declare module 'discord-api-spec/zod';
