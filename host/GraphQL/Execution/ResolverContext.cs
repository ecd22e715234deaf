using System.Collections.Immutable;
using GreenDonut;
using HotChocolate;
using HotChocolate.Execution;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;
using Path = HotChocolate.Path;

namespace Leefbaarheid.GraphQL.Execution;

/// <summary>One field of one object while its pipeline runs.</summary>
internal sealed class ResolverContext : IMiddlewareContext, IDataLoaderSource, ISelectionSource, IEventMessageSource
{
    private readonly RequestContext _request;
    private IServiceProvider? _services;
    private AsyncServiceScope? _scope;
    private ArgumentValues? _arguments;
    private List<IError>? _errors;

    public ResolverContext(RequestContext request, PlanField selection, ObjectNode parent)
    {
        _request = request;
        Selection = selection;
        Parent = parent;
        ScopedContextData = parent.ScopedState;
    }

    public PlanField Selection { get; }

    public OutputField Field => Selection.Field;

    public ObjectType ObjectType => Selection.DeclaringType;

    public GraphQLSchema Schema => _request.Schema;

    public RequestContext Request => _request;

    public ObjectNode Parent { get; }

    public object ParentObject => Parent.Value;

    public object? Result { get; set; }

    /// <summary>Set by the middleware of typed errors: the mutation answered with errors instead of doing its work.</summary>
    public bool IsFailed { get; set; }

    /// <summary>
    /// A scope of this field's own, opened when the resolver first asks for a service: most never do. Mutation root fields use
    /// the request's services.
    /// </summary>
    public IServiceProvider Services
    {
        get => _services ??= Field.UsesRequestScope ? _request.Services : OpenScope();
        set => _services = value;
    }

    public IServiceProvider RequestServices => _request.Services;

    public string ResponseName => Selection.ResponseName;

    public Path Path => Parent.Path.Append(Selection.ResponseName);

    public bool HasErrors => _errors is { Count: > 0 };

    public IReadOnlyList<IError> Errors => _errors ?? [];

    public IDictionary<string, object?> ContextData => _request.ContextData;

    public IReadOnlyDictionary<string, object?> ScopedContextData { get; set; }

    public IReadOnlyDictionary<string, object?> LocalContextData { get; set; } = ImmutableDictionary<string, object?>.Empty;

    public object? EventMessage => _request.EventMessage;

    public CancellationToken RequestAborted => _request.Aborted;

    private ArgumentValues Arguments => _arguments ??= _request.Arguments(Selection);

    T IResolverContext.Parent<T>() => Parent.Value is T parent
        ? parent
        : throw new InvalidCastException($"The parent of {ObjectType.Name}.{Field.Name} is a {Parent.Value.GetType()}, not a {typeof(T)}.");

    public T ArgumentValue<T>(string name) => Arguments[name] switch
    {
        T value => value,
        null => default!,
        var other => (T)ValueConverter.Convert(other, typeof(T))!,
    };

    /// <summary>True when the document or a default gives the argument a value, null included.</summary>
    public bool IsArgumentGiven(string name) => Arguments.IsGiven(name);

    /// <summary>True when a field of this schema name is selected below, on any type that a value can have.</summary>
    public bool IsSelected(string fieldName)
        => Selection.Selections is { } selections
            && _request.Schema.PossibleTypes(selections.Type)
                .Any(type => selections.For(type).IsSelected(fieldName, _request.Flags));

    /// <summary>The fields selected below for one concrete type, without those that the request skips.</summary>
    public IEnumerable<PlanField> Selections(ObjectType type)
        => Selection.Selections?.For(type).Fields.Where(field => field.IsIncluded(_request.Flags)) ?? [];

    public T Service<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    public object Service(Type service) => Services.GetRequiredService(service);

    public IDataLoader DataLoader(Type type) => _request.DataLoaders.Get(type);

    public void ReportError(string errorMessage) => ReportError(ErrorBuilder.New().SetMessage(errorMessage).Build());

    public void ReportError(IError error)
    {
        (_errors ??= []).Add(error);
        _request.Diagnostics?.ResolverError(this, error);
    }

    public void ReportError(Exception exception, Action<IErrorBuilder>? configure = null)
    {
        foreach (var error in ErrorHandler.FromException(exception))
        {
            var builder = ErrorBuilder.FromError(error);
            configure?.Invoke(builder);
            ReportError(builder.Build());
        }
    }

    /// <summary>A context for the same field, to resolve one item of its list apart from the others.</summary>
    public ResolverContext Clone() => new(_request, Selection, Parent) { ScopedContextData = ScopedContextData };

    /// <summary>Gives the resolver other arguments than those of the document.</summary>
    public void UseArguments(ArgumentValues arguments) => _arguments = arguments;

    /// <summary>Runs the pipeline until the result no longer depends on the resolver's services. Never throws.</summary>
    public ValueTask RunAsync() => RunAsync(Field.Pipeline, Field.Type.Nullable as ListType);

    /// <summary>Runs another pipeline in the field's place, for one item of its list. Never throws.</summary>
    public ValueTask RunAsync(FieldDelegate pipeline) => RunAsync(pipeline, list: null);

    private async ValueTask RunAsync(FieldDelegate pipeline, ListType? list)
    {
        using var observed = _request.Diagnostics?.ResolveFieldValue(this);
        try
        {
            // Coerced beforehand: a resolver must not start with arguments of which the last turns out wrong.
            if (!Selection.Arguments.IsConstant)
                _arguments ??= _request.Arguments(Selection);
            await pipeline(this);
            if (list is not null && Result is not null)
                Result = await _request.Sequences.ReadAsync(Result, list, _request.Aborted);
        }
        catch (Exception exception)
        {
            Result = null;
            ReportError(exception);
        }

        if (_scope is { } scope)
            await DisposeAsync(scope);
        switch (Result)
        {
            case IError error:
                Result = null;
                ReportError(error);
                break;
            case IEnumerable<IError> errors:
                Result = null;
                foreach (var error in errors)
                    ReportError(error);
                break;
        }
    }

    /// <summary>Opens the stream of events of a subscription's root field. What it took from the services lives until <see cref="CloseAsync"/>.</summary>
    public async ValueTask<ISourceStream> SubscribeAsync()
    {
        if (!Selection.Arguments.IsConstant)
            _arguments = _request.Arguments(Selection);
        return await Field.Subscribe!(this);
    }

    /// <summary>Ends the scope that <see cref="SubscribeAsync"/> may have opened.</summary>
    public ValueTask CloseAsync() => _scope?.DisposeAsync() ?? ValueTask.CompletedTask;

    private async ValueTask DisposeAsync(AsyncServiceScope scope)
    {
        try
        {
            await scope.DisposeAsync();
        }
        catch (Exception exception)
        {
            ReportError(exception);
        }
    }

    private IServiceProvider OpenScope()
    {
        var scope = _request.Services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        _scope = scope;
        scope.ServiceProvider.GetService<DataLoaderScopeHolder>()?.Use(() => _request.DataLoaders);
        foreach (var initializer in _request.ScopeInitializers)
            initializer.Initialize(_request.Services, scope.ServiceProvider);
        return scope.ServiceProvider;
    }
}
