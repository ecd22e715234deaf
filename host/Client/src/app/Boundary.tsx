import { Spinner } from '@fluentui/react-components';
import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import { Component, type ReactNode, Suspense } from 'react';
import { useTexts } from '../i18n/language';
import { Problem } from './Problem';

/** A part of the screen that may wait or fail by itself; the rest goes on. */
export function Boundary({ children, resetKey }: { readonly children: ReactNode; readonly resetKey?: string }) {
  const texts = useTexts();
  const { reset } = useQueryErrorResetBoundary();
  return (
    <Catch key={resetKey} onReset={reset}>
      <Suspense fallback={<Spinner label={texts.loading} size="small" />}>{children}</Suspense>
    </Catch>
  );
}

interface CatchProps {
  readonly children: ReactNode;
  readonly onReset: () => void;
}

interface CatchState {
  readonly failed: boolean;
  readonly error?: unknown;
}

class Catch extends Component<CatchProps, CatchState> {
  override readonly state: CatchState = { failed: false };

  static getDerivedStateFromError(error: unknown): CatchState {
    return { failed: true, error };
  }

  override render() {
    return this.state.failed ? <Problem error={this.state.error} retry={this.retry} /> : this.props.children;
  }

  private readonly retry = () => {
    this.props.onReset();
    this.setState({ failed: false });
  };
}
