import { AppError } from '../errors.ts';

/** @returns `undefined` where the attempt failed in a way that was foreseen */
export async function unlessFailed<T>(attempt: () => Promise<T>): Promise<T | undefined> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof AppError) return undefined;
    throw error;
  }
}
