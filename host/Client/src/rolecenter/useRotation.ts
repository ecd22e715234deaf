import { useEffect, useState, useSyncExternalStore } from 'react';

const reduced = '(prefers-reduced-motion: reduce)';
const duration = 5000;

/** Goes round through a number of things, unless people stopped it, look at it, or asked their device for no motion. */
export function useRotation(count: number) {
  const [index, setIndex] = useState(0);
  const [isStopped, setStopped] = useState(false);
  const [isWatched, setWatched] = useState(false);
  const isStill = useSyncExternalStore(listen, () => matchMedia(reduced).matches);
  const canRun = count > 1 && !isStill;
  const runs = canRun && !isStopped && !isWatched;
  useEffect(() => {
    if (!runs) return;
    const timer = setTimeout(() => {
      setIndex((index + 1) % count);
    }, duration);
    return () => {
      clearTimeout(timer);
    };
  }, [runs, index, count]);
  return {
    // There may be fewer of them than before.
    index: count === 0 ? 0 : index % count,
    canRun,
    isStopped,
    runs,
    show: (wanted: number) => {
      setIndex(wanted);
      setStopped(true);
    },
    stop: setStopped,
    watch: setWatched,
  };
}

function listen(changed: () => void): () => void {
  const query = matchMedia(reduced);
  query.addEventListener('change', changed);
  return () => {
    query.removeEventListener('change', changed);
  };
}
