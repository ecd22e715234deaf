namespace Leefbaarheid.GraphQL.Data;

/// <summary>
/// Runs the queries of one field. What a request asks of a field is nearly always what another one asked before, with other values; so
/// each query is composed and compiled once, and later requests only bring their values. Composing it anew and letting EF Core find out
/// that it knows the result costs several times what the rest of a request costs.
/// </summary>
internal sealed class DataQueryRunner<T>
{
    private readonly CompiledQueries<IAsyncEnumerable<T>> _lists = new();
    private readonly CompiledQueries<IAsyncEnumerable<CountedRow<T>>> _countedLists = new();
    private readonly CompiledQueries<Task<int>> _counts = new();

    /// <summary>What a statement is asked for.</summary>
    private enum Answer
    {
        Rows,
        CountedRows,
        Count,
    }

    public async ValueTask<List<T>> ToListAsync(Execution.PlanField field, DataQuery<T> query, CancellationToken cancellationToken)
    {
        await using var connection = await SharedConnection.OpenAsync(query, cancellationToken);
        List<T> list;
        if (Fingerprint(query, Answer.Rows) is var (compiler, fingerprint)
            && _lists.GetOrAdd(field, fingerprint, (query, compiler, fingerprint), static (state, shape) => Compile(state.query, state.compiler, state.fingerprint, shape)) is { Execute: not null } known)
        {
            list = new List<T>(Math.Min(query.Length ?? 0, 256));
            await using var rows = known.Run(compiler.Contexts, fingerprint.Values, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (await rows.MoveNextAsync())
                list.Add(rows.Current);
        }
        else
        {
            list = await QueryRunner.ToListAsync(query.Compose(), cancellationToken);
        }

        await query.FillAsync(list, cancellationToken);
        return list;
    }

    /// <summary>The rows, and how many there are in all.</summary>
    public async ValueTask<(List<T> Rows, int Total)> ToCountedListAsync(
        Execution.PlanField field,
        DataQuery<T> query,
        CancellationToken cancellationToken)
    {
        await using var connection = await SharedConnection.OpenAsync(query, cancellationToken);
        int? total = null;
        if (Fingerprint(query, Answer.CountedRows) is not var (compiler, fingerprint)
            || _countedLists.GetOrAdd(field, fingerprint, (query, compiler, fingerprint), static (state, shape) => CompileCounted(state.query, state.compiler, state.fingerprint, shape)) is not { Execute: not null } known)
        {
            total = await CountAsync(field, query, cancellationToken);
            return (await ToListAsync(field, query, cancellationToken), total.Value);
        }

        var list = new List<T>(Math.Min(query.Length ?? 0, 256));
        await using (var rows = known.Run(compiler.Contexts, fingerprint.Values, cancellationToken).GetAsyncEnumerator(cancellationToken))
        {
            while (await rows.MoveNextAsync())
            {
                list.Add(rows.Current.Row);
                total = rows.Current.Total;
            }
        }

        await query.FillAsync(list, cancellationToken);

        // Without a row nobody tells the total: there are none, or the page lies beyond them.
        total ??= query.Offset == 0 && query.Length > 0 ? 0 : await CountAsync(field, query, cancellationToken);
        return (list, total.Value);
    }

    public ValueTask<int> CountAsync(Execution.PlanField field, DataQuery<T> query, CancellationToken cancellationToken)
        => Fingerprint(query, Answer.Count) is var (compiler, fingerprint)
            && _counts.GetOrAdd(field, fingerprint, (query, compiler, fingerprint), static (state, shape) => CompileCount(state.query, state.compiler, state.fingerprint, shape)) is { Execute: not null } known
                ? new(known.Run(compiler.Contexts, fingerprint.Values, cancellationToken))
                : QueryRunner.CountAsync(query.Filtered(), cancellationToken);

    /// <summary>Null where the query has to be composed and looked at anew in every request.</summary>
    private static (QueryCompilerAccess Compiler, QueryFingerprint Fingerprint)? Fingerprint(DataQuery<T> query, Answer answer)
    {
        if (query.Model is null
            || query.Projection is { IsKept: false }
            || QueryCompilerAccess.Of(query.Source.Provider) is not { } compiler)
        {
            return null;
        }

        var fingerprint = new QueryFingerprint();
        fingerprint.Add(answer);
        fingerprint.Add(query.Model);

        // What a context tracks by default can be changed on each of them; narrowed objects are tracked by none.
        if (query.Projection is null)
            fingerprint.Add(compiler.Contexts.Create().Context.ChangeTracker.QueryTrackingBehavior);
        if (!fingerprint.TryAdd(query.Source.Expression) || (query.Condition is not null && !fingerprint.TryAdd(query.Condition)))
            return null;
        if (answer == Answer.Count)
            return (compiler, fingerprint);
        fingerprint.Add(query.IsStable);
        fingerprint.Add(query.Keys.Count);
        foreach (var (selector, direction) in query.Keys)
        {
            fingerprint.Add(direction);
            if (!fingerprint.TryAdd(selector))
                return null;
        }

        fingerprint.Add(query.Projection);
        fingerprint.Add(query.Length);
        fingerprint.Add(query.Offset > 0);
        if (query.Offset > 0)
            fingerprint.Values.Add(query.Offset);
        return (compiler, fingerprint);
    }

    private static CompiledQuery<IAsyncEnumerable<T>> Compile(
        DataQuery<T> query, QueryCompilerAccess compiler, QueryFingerprint fingerprint, QueryShape shape)
        => compiler.TryCompile<IAsyncEnumerable<T>>(shape, () => query.Compose().Expression, fingerprint.Values.Count);

    private static CompiledQuery<IAsyncEnumerable<CountedRow<T>>> CompileCounted(
        DataQuery<T> query, QueryCompilerAccess compiler, QueryFingerprint fingerprint, QueryShape shape)
        => compiler.TryCompile<IAsyncEnumerable<CountedRow<T>>>(shape, () => query.ComposeCounted().Expression, fingerprint.Values.Count);

    private static CompiledQuery<Task<int>> CompileCount(
        DataQuery<T> query, QueryCompilerAccess compiler, QueryFingerprint fingerprint, QueryShape shape)
        => compiler.TryCompile<Task<int>>(shape, query.Count, fingerprint.Values.Count);
}
