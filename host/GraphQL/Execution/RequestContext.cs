using System.Buffers;
using GreenDonut;
using HotChocolate.Execution.Configuration;
using Leefbaarheid.GraphQL.Execution.Diagnostics;
using Leefbaarheid.GraphQL.Types;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>What all fields of one request share.</summary>
internal sealed class RequestContext
{
    private readonly Lock _sync = new();
    private Dictionary<PlanField, ArgumentValues>? _arguments;
    private Dictionary<string, object?>? _contextData;
    private DataLoaderScope? _dataLoaders;

    public required OperationPlan Plan { get; init; }

    public GraphQLSchema Schema => Plan.Schema;

    public required VariableValues Variables { get; init; }

    /// <summary>The values of <see cref="OperationPlan.ConditionVariables"/> as bits.</summary>
    public required ulong Flags { get; init; }

    public required IServiceProvider Services { get; init; }

    /// <summary>The global state that the request came with.</summary>
    public required IReadOnlyDictionary<string, object?>? InitialState { get; init; }

    /// <summary>The global state as it is now; a copy, made when a resolver first asks for it.</summary>
    public IDictionary<string, object?> ContextData
    {
        get
        {
            lock (_sync)
            {
                return _contextData ??= InitialState is null
                    ? new Dictionary<string, object?>(StringComparer.Ordinal)
                    : new Dictionary<string, object?>(InitialState, StringComparer.Ordinal);
            }
        }
    }

    /// <summary>What a subscription answers to; null in other operations.</summary>
    public object? EventMessage { get; init; }

    public required CancellationToken Aborted { get; init; }

    public required BatchScheduler Scheduler { get; init; }

    /// <summary>Where the memory of the response comes from.</summary>
    public ArrayPool<byte> Pool { get; init; } = ArrayPool<byte>.Shared;

    /// <summary>What of the response may be in memory before it is sent; null: all of it.</summary>
    public long? MaxHeldBytes { get; init; }

    /// <summary>Null until a resolver asks for a loader.</summary>
    public DataLoaderScope? OpenedDataLoaders => _dataLoaders;

    public DataLoaderScope DataLoaders
        => _dataLoaders ?? Interlocked.CompareExchange(ref _dataLoaders, new DataLoaderScope(Services, Scheduler), null) ?? _dataLoaders;

    /// <summary>Null when nobody wants to know which objects are shown.</summary>
    public ShownObjects? Shown { get; init; }

    /// <summary>Null when nobody listens.</summary>
    public RequestDiagnostics? Diagnostics { get; init; }

    public required ErrorHandler Errors { get; init; }

    public required SequenceReader Sequences { get; init; }

    public required IReadOnlyList<ResolverScopeInitializer> ScopeInitializers { get; init; }

    public void ClearDataLoaders() => _dataLoaders?.ClearCaches();

    /// <summary>The field's arguments in this request; coerced once, however many objects have the field.</summary>
    /// <exception cref="InputException">A value does not fit.</exception>
    public ArgumentValues Arguments(PlanField field)
    {
        if (field.Arguments.IsConstant)
            return field.Arguments.For(Variables);
        lock (_sync)
        {
            _arguments ??= [];
            if (!_arguments.TryGetValue(field, out var values))
                _arguments.Add(field, values = field.Arguments.For(Variables));
            return values;
        }
    }
}
