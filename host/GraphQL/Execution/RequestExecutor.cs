using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;
using GreenDonut;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Execution.Configuration;
using HotChocolate.Execution.Instrumentation;
using HotChocolate.Execution.Options;
using Leefbaarheid.GraphQL.Authorization;
using Leefbaarheid.GraphQL.Execution.Diagnostics;
using Leefbaarheid.GraphQL.Execution.Subscriptions;
using Leefbaarheid.GraphQL.Language;
using Leefbaarheid.GraphQL.Limits;
using Leefbaarheid.GraphQL.Types;
using Leefbaarheid.GraphQL.Types.Cutting;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Takes a request through its stages: parse and validate (once per document), plan (once per operation), variables, execution.</summary>
internal sealed class RequestExecutor : IRequestExecutor
{
    private readonly LimitSettings _limits;
    private readonly SequenceReader _sequences = new();
    private readonly SchemaView _view;
    private readonly DocumentLoader _loader;
    private readonly DocumentAdmission _admission;
    private readonly RequestExecutorOptions _options;
    private readonly bool _allowsIntrospection;
    private readonly ErrorHandler _errors;
    private readonly TimeProvider _clock;
    private readonly ArrayPool<byte> _pool;
    private readonly ExecutionDiagnosticEventListener[]? _listeners;
    private readonly IObjectObserver? _observer;

    // For as long as the host keeps the cut: as many as there are combinations of rights.
    private readonly ConditionalWeakTable<ISchemaCut, RequestExecutor> _cuts = [];

    public RequestExecutor(
        GraphQLSchema schema,
        IServiceProvider services,
        RequestExecutorOptions options,
        bool allowsIntrospection,
        LimitSettings? limits = null)
    {
        limits ??= LimitSettings.Default;
        Schema = schema;
        _view = new SchemaView(schema);
        Services = services;
        _options = options;
        _allowsIntrospection = allowsIntrospection;
        _limits = limits;
        Documents = new DocumentCache(limits.Limits.MaxCachedDocuments, limits.Limits.MaxCachedDocumentBytes);
        _admission = new DocumentAdmission(services, options.PersistedOperations);
        _loader = new DocumentLoader(schema, limits);
        _errors = ActivatorUtilities.CreateInstance<ErrorHandler>(services, options, limits);
        _clock = services.GetService<TimeProvider>() ?? TimeProvider.System;
        _pool = services.GetService<ArrayPool<byte>>() ?? ArrayPool<byte>.Shared;
        _listeners = services.GetServices<ExecutionDiagnosticEventListener>().ToArray() is { Length: > 0 } listeners ? listeners : null;
        _observer = services.GetService<IObjectObserver>();
        if (_observer is not null)
            schema.Observe(_observer);
        ScopeInitializers = [.. services.GetServices<ResolverScopeInitializer>()];
    }

    public GraphQLSchema Schema { get; }

    public DocumentCache Documents { get; }

    public RequestExecutorOptions Options => _options;

    ISchema IRequestExecutor.Schema => _view;

    public ISchema View => _view;

    public IServiceProvider Services { get; }

    public IReadOnlyList<ResolverScopeInitializer> ScopeInitializers { get; }

    /// <summary>The executor for whom the services work: of all of the schema, or of the part that he knows of.</summary>
    public RequestExecutor For(IServiceProvider? caller)
        => caller?.GetService<ISchemaCutSource>()?.Current is { } cut ? For(cut) : this;

    public RequestExecutor For(ISchemaCut cut)
        => _cuts.GetValue(cut, chosen => new RequestExecutor(SchemaCutter.Cut(Schema, chosen), Services, _options, _allowsIntrospection, _limits));

    public async Task<IExecutionResult> ExecuteAsync(IOperationRequest request, CancellationToken cancellationToken = default)
        => request is OperationRequest operation
            ? await ExecuteOrSubscribeAsync(operation, cancellationToken)
            : throw new NotSupportedException("Requests are made with OperationRequestBuilder.");

    /// <summary>For transports that can carry several results. A subscription gives a <see cref="ResponseStream"/>.</summary>
    public ValueTask<IExecutionResult> ExecuteOrSubscribeAsync(OperationRequest request, CancellationToken cancellationToken)
        => For(request.Services).RunAsync(request, maySubscribe: true, cancellationToken);

    /// <summary>For transports that carry one result: a subscription is refused.</summary>
    public async ValueTask<OperationResult> ExecuteAsync(OperationRequest request, CancellationToken cancellationToken)
        => (OperationResult)await For(request.Services).RunAsync(request, maySubscribe: false, cancellationToken);

    private async ValueTask<IExecutionResult> RunAsync(OperationRequest request, bool maySubscribe, CancellationToken cancellationToken)
    {
        var diagnostics = Observe(request, cancellationToken);
        using var observed = diagnostics?.ExecuteRequest();
        try
        {
            request = await _admission.AdmitAsync(request, cancellationToken);
            if (!TryPlan(request, diagnostics, out var plan, out var refusal))
                return Observed(diagnostics, refusal);
            if (plan.Operation.Kind != OperationKind.Subscription)
                return Observed(diagnostics, await ExecuteAsync(request, plan, diagnostics, cancellationToken));
            if (!maySubscribe)
                return Observed(diagnostics, NotAllowed());
            return Observed(diagnostics, TryCoerceVariables(request, plan, diagnostics, out var variables, out var flags, out refusal)
                ? await new Subscription(this, new PreparedOperation(request, plan, variables, flags)).OpenAsync(cancellationToken)
                : refusal);
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            return Observed(diagnostics, Refuse(exception, diagnostics));
        }
    }

    private async ValueTask<OperationResult> ExecuteAsync(
        OperationRequest request,
        OperationPlan plan,
        RequestDiagnostics? diagnostics,
        CancellationToken cancellationToken)
    {
        if (!TryCoerceVariables(request, plan, diagnostics, out var variables, out var flags, out var refusal))
            return refusal;
        var operation = new PreparedOperation(request, plan, variables, flags) { Diagnostics = diagnostics };
        var result = await ExecuteAsync(operation, cancellationToken);
        if (request.Extensions is not null)
            await _admission.KeepAsync(request, result, cancellationToken);
        return result;
    }

    private async ValueTask<OperationResult> ExecuteAsync(PreparedOperation operation, CancellationToken cancellationToken)
    {
        if (operation.Request.Services is { } services)
            return await ExecuteAsync(operation, services, eventMessage: null, cancellationToken);
        await using var scope = Services.CreateAsyncScope();
        return await ExecuteAsync(operation, scope.ServiceProvider, eventMessage: null, cancellationToken);
    }

    private RequestDiagnostics? Observe(OperationRequest request, CancellationToken cancellationToken)
        => _listeners is null ? null : new RequestDiagnostics(_listeners, _view, Services, request, cancellationToken);

    private static IExecutionResult Observed(RequestDiagnostics? diagnostics, IExecutionResult result)
    {
        if (diagnostics is not null)
            diagnostics.Result = result;
        return result;
    }

    private OperationResult Refuse(Exception exception, RequestDiagnostics? diagnostics)
    {
        if (exception is not GraphQLException)
            diagnostics?.RequestError(exception);
        return Refuse(exception);
    }

    /// <summary>Executes a query, a mutation or, for one event, a subscription.</summary>
    public async ValueTask<OperationResult> ExecuteAsync(
        PreparedOperation operation,
        IServiceProvider services,
        object? eventMessage,
        CancellationToken cancellationToken)
    {
        if (await RequestAuthorization.RefusalAsync(operation.Plan, _view, services, operation.Request.ContextData, cancellationToken) is { } error)
            return Refuse(RequestOutcome.NotAuthorized, [error]);
        using var aborted = Timeout();
        await using var caller = cancellationToken.UnsafeRegister(static source => ((CancellationTokenSource)source!).Cancel(), aborted);
        var context = CreateContext(operation, services, eventMessage, aborted.Token);
        using var observed = operation.Diagnostics?.ExecuteOperation();
        try
        {
            var result = await new OperationExecutor(context, RootValue.Instance).ExecuteAsync();
            context.Shown?.Tell(operation.Plan, services);
            if (operation.Request.CostReport == CostReport.Report && operation.Plan.Cost is { } cost)
                result.AddExtensions(cost.Of(operation.Variables).Report());
            return result;
        }
        catch (OperationCanceledException) when (aborted.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return TimedOut();
        }
        finally
        {
            if (context.OpenedDataLoaders is { } dataLoaders)
                await dataLoaders.DisposeAsync();
        }
    }

    public CancellationTokenSource Timeout() => new(_options.ExecutionTimeout, _clock);

    /// <summary>The services get the request's loaders too.</summary>
    public RequestContext CreateContext(
        PreparedOperation operation,
        IServiceProvider services,
        object? eventMessage,
        CancellationToken aborted)
    {
        var context = new RequestContext
        {
            Plan = operation.Plan,
            Variables = operation.Variables,
            Flags = operation.Flags,
            Services = services,
            InitialState = operation.Request.ContextData,
            EventMessage = eventMessage,
            Shown = _observer is null ? null : new ShownObjects(_observer),
            Diagnostics = operation.Diagnostics,
            Aborted = aborted,
            Scheduler = new BatchScheduler(aborted),
            Errors = _errors,
            Sequences = _sequences,
            ScopeInitializers = ScopeInitializers,
            Pool = _pool,
            MaxHeldBytes = MayBeSentWhileWritten(operation) ? _limits.Limits.MaxHeldResponseBytes : null,
        };
        services.GetService<DataLoaderScopeHolder>()?.Use(() => context.DataLoaders);
        return context;
    }

    /// <summary>
    /// Written again while it is sent, the answer of a mutation could show what a later one changed, and services of our own would be
    /// gone by then.
    /// </summary>
    private static bool MayBeSentWhileWritten(PreparedOperation operation)
        => operation.Request is { IsSentAtOnce: true, Services: not null } && operation.Plan.Operation.Kind == OperationKind.Query;

    public OperationResult TimedOut() => Refuse(
        RequestOutcome.TimedOut,
        [
            ErrorBuilder.New()
                .SetMessage($"The request exceeded the configured timeout of `{_options.ExecutionTimeout.TotalMilliseconds:0}ms`.")
                .SetCode(ErrorCodes.Execution.Timeout)
                .Build(),
        ]);

    /// <summary>What a caller may see of an exception.</summary>
    public OperationResult Refuse(Exception exception) => Refuse(
        exception switch
        {
            LimitException => RequestOutcome.LimitExceeded,
            GraphQLException => RequestOutcome.ValidationError,
            _ => RequestOutcome.ServerError,
        },
        ErrorHandler.FromException(exception));

    /// <summary>The errors as the caller may see them, without data.</summary>
    public OperationResult Refuse(RequestOutcome outcome, IEnumerable<IError> errors)
        => new(outcome, [.. errors.Select(_errors.Handle)]);

    private bool TryPlan(OperationRequest request, RequestDiagnostics? diagnostics, out OperationPlan plan, out OperationResult refusal)
    {
        plan = null!;
        refusal = null!;
        var wasCached = Documents.TryGet(request.SourceText, out var cached);
        if (!wasCached)
            Documents.Add(request.SourceText, cached = _loader.Load(request.SourceText, diagnostics));
        diagnostics?.DocumentLoaded(cached, wasCached);
        if (cached.Outcome != RequestOutcome.Executed)
        {
            refusal = Refuse(cached.Outcome, cached.Errors);
        }
        else if (cached.IntrospectionField is { } field && !(request.AllowsIntrospection ?? _allowsIntrospection))
        {
            refusal = Refuse(
                RequestOutcome.ValidationError,
                [
                    ErrorBuilder.New()
                        .SetMessage("Introspection is not allowed for the current request.")
                        .SetCode(ErrorCodes.Validation.IntrospectionNotAllowed)
                        .SetExtension("field", field)
                        .Build(),
                ]);
        }
        else if (cached.Plans.TryGetValue(request.OperationName ?? "", out plan!))
        {
            diagnostics?.OperationLoaded(wasCached: true);
        }
        else
        {
            if (!DocumentLoader.TrySelectOperation(cached.Document!, request.OperationName, out var operation, out var message))
                refusal = Refuse(RequestOutcome.OperationUnknown, [ErrorBuilder.New().SetMessage(message).Build()]);
            else
                plan = Plan(cached, request.OperationName ?? "", operation, diagnostics);
        }

        if (plan is not null && !IsAllowed(request, plan.Operation.Kind))
            refusal = NotAllowed();
        return refusal is null;
    }

    private OperationPlan Plan(CachedDocument document, string name, OperationDefinitionNode operation, RequestDiagnostics? diagnostics)
    {
        OperationPlan plan;
        using (diagnostics?.CompileOperation())
            plan = document.Plans.GetOrAdd(name, _ => PlanBuilder.Build(Schema, document.Document!, operation));
        diagnostics?.OperationLoaded(wasCached: false);
        return plan;
    }

    private bool TryCoerceVariables(
        OperationRequest request,
        OperationPlan plan,
        RequestDiagnostics? diagnostics,
        out VariableValues variables,
        out ulong flags,
        out OperationResult refusal)
    {
        refusal = null!;
        flags = 0;
        variables = VariableValues.None;
        using var observed = diagnostics?.CoerceVariables();
        try
        {
            var json = request.VariableValues is null ? request.Variables : JsonSerializer.SerializeToElement(request.VariableValues);
            variables = VariableCoercion.Coerce(Schema, plan.Operation.Variables, json, _limits.Validation);
            flags = plan.Flags(variables);
            refusal = RefuseCost(plan, variables, request.CostReport)!;
            return refusal is null;
        }
        catch (GraphQLException exception)
        {
            refusal = Refuse(
                exception is LimitException ? RequestOutcome.LimitExceeded : RequestOutcome.VariableError, exception.Errors);
            return false;
        }
    }

    private static bool IsAllowed(OperationRequest request, OperationKind kind) => kind switch
    {
        OperationKind.Query => request.AllowsQueries,
        OperationKind.Mutation => request.AllowsMutations,
        _ => request.AllowsSubscriptions,
    };

    /// <summary>Null: the operation may run.</summary>
    private OperationResult? RefuseCost(OperationPlan plan, VariableValues variables, CostReport report)
    {
        if (plan.Cost is not { } cost || (!cost.IsEnforced && report == CostReport.None))
            return null;
        var metrics = cost.Of(variables);
        if (report == CostReport.Validate)
            return new OperationResult(metrics.Report());
        if (cost.Exceeded(metrics) is not { } error)
            return null;
        var refusal = Refuse(RequestOutcome.LimitExceeded, [error]);
        if (report == CostReport.Report)
            refusal.AddExtensions(metrics.Report());
        return refusal;
    }

    private OperationResult NotAllowed() => Refuse(
        RequestOutcome.OperationNotAllowed,
        [ErrorBuilder.New().SetMessage("The specified operation kind is not allowed.").Build()]);
}

/// <summary>An operation that is ready to run.</summary>
internal readonly record struct PreparedOperation(OperationRequest Request, OperationPlan Plan, VariableValues Variables, ulong Flags)
{
    /// <summary>Null when nobody listens.</summary>
    public RequestDiagnostics? Diagnostics { get; init; }
}
