import { type Check, ok, warning } from '../../ops/doctor.ts';

export interface ModelOptions {
  apiKey?: string | undefined;
  baseUrl: string;
  model: string;
  fetch: typeof fetch;
}

/** Asks the model's server for its list, which costs nothing. Without it digests still go out, so it is never a fault. */
export function checkModel({ apiKey, baseUrl, model, fetch }: ModelOptions): Check {
  return {
    subject: 'model',
    async look() {
      if (!apiKey) return [ok('No OPENAI_API_KEY: summaries are sentences of the sources, word for word.')];
      const { host } = new URL(baseUrl);
      let answer: Response;
      try {
        answer = await fetch(`${baseUrl.replace(/\/+$/, '')}/models`, {
          headers: { authorization: `Bearer ${apiKey}` },
        });
      } catch {
        return [warning(`${host} does not answer; summaries are extracts meanwhile. Look at OPENAI_BASE_URL.`)];
      }
      if (answer.status === 401 || answer.status === 403) {
        return [warning(`${host} refuses the key; summaries are extracts meanwhile. Set OPENAI_API_KEY anew.`)];
      }
      if (!answer.ok)
        return [
          warning(`${host} answers ${answer.status} when asked for its models; whether ${model} works is not known.`),
        ];
      const { data = [] } = (await answer.json()) as { data?: { id: string }[] };
      if (data.some(({ id }) => id === model)) return [ok(`${host} takes the key and has ${model}.`)];
      return [warning(`${host} takes the key, but does not list ${model}. Set OPENAI_MODEL to one that it has.`)];
    },
  };
}
