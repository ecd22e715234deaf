using System.Reflection;
using HotChocolate;
using HotChocolate.Execution.Configuration;
using HotChocolate.Resolvers;
using HotChocolate.Types;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types.Building;

namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>One <c>input</c> argument, a payload, and typed errors for mutations.</summary>
internal sealed class MutationConventions
{
    private readonly TypeResolver _types;
    private readonly AttributeReader _attributes;
    private readonly MutationConventionsContribution? _registration;
    private readonly IReadOnlyList<Type> _platformErrors;
    private readonly ErrorTypes _errorTypes;
    private readonly List<Action> _payloads = [];
    private MutationErrors? _platform;

    public MutationConventions(
        TypeResolver types,
        AttributeReader attributes,
        IEnumerable<SchemaContribution> contributions,
        IEnumerable<MutationErrorTypes> platformErrors)
    {
        _types = types;
        _attributes = attributes;
        _registration = contributions.OfType<MutationConventionsContribution>().LastOrDefault();
        _platformErrors = [.. platformErrors.SelectMany(errors => errors.Types).Distinct()];
        _errorTypes = new ErrorTypes(types, (owner, source, member) => CreateField!(owner, source, member));
    }

    /// <summary>Makes a field out of a member of an exception; set by the field factory, which needs this object first.</summary>
    public Func<ObjectType, FieldSource, MemberInfo, OutputField>? CreateField { get; set; }

    /// <summary>Error types implement the error interface, whatever their .NET types implement.</summary>
    public ILookup<ObjectType, InterfaceType> ErrorInterfaces => _errorTypes.Objects.ToLookup(type => type, _ => _errorTypes.Interface);

    /// <summary>Null when the conventions do not apply to the mutation.</summary>
    public MutationPlan? Begin(FieldDraft field, MemberInfo member)
    {
        var own = _attributes.Find<UseMutationConventionAttribute>(member);
        if (_registration is null)
        {
            return own is null && !_attributes.Has<ErrorAttribute>(member)
                ? null
                : throw new SchemaException($"{field.Coordinate} uses the mutation conventions: call AddMutationConventions().");
        }

        var applies = own is null
            ? (_registration.Options.ApplyToAllMutations ?? true) || _attributes.Has<ErrorAttribute>(member)
            : !own.Disable;
        return applies ? new MutationPlan(_registration.Options, own, field.Name) : null;
    }

    /// <summary>Replaces the field's type by its payload and encloses its middleware.</summary>
    public void Finish(FieldDraft field, MutationPlan? plan)
    {
        if (plan is null)
        {
            field.Middleware.Insert(0, MutationScopeMiddleware.Create);
            return;
        }

        var (errors, errorTypes) = DeclaredErrors(field);
        var isOwnPayload = field.Type.Named.Name == plan.PayloadTypeName;
        if (isOwnPayload)
            UseOwnPayload(field, plan, errorTypes);
        else
            field.Type = new NonNullType(Payload(field, plan, errorTypes));
        field.Middleware.Insert(0, next => context => RunAsync(context, next, errors, isOwnPayload));
        field.Middleware.Insert(1, MutationScopeMiddleware.Create);
        field.Middleware.Insert(2, UnwrapResult);
    }

    /// <summary>What can only be done when all fields are known.</summary>
    public void CompletePayloads()
    {
        foreach (var complete in _payloads)
            complete();
        _errorTypes.RequireMessages();
    }

    /// <summary>Most mutations declare none of their own; all of those share what is made of the platform's.</summary>
    private (MutationErrors Errors, IReadOnlyList<Type> Types) DeclaredErrors(FieldDraft field)
    {
        Type[] thrown = [.. _attributes.All(field.Member!).OfType<ErrorAttribute>().Select(attribute => attribute.ErrorType), .. _platformErrors];
        var returned = ReturnedErrors(field.Member!);
        if (thrown.Length == _platformErrors.Count && returned.Length == 0)
            return (_platform ??= Errors(field, thrown), _platformErrors);
        return (Errors(field, thrown), [.. thrown.Concat(returned).Distinct()]);
    }

    private static MutationErrors Errors(FieldDraft field, Type[] thrown)
    {
        var errors = new MutationErrors();
        foreach (var error in thrown)
        {
            if (!errors.TryAdd(error))
            {
                throw new SchemaException(
                    $"The error {error} of {field.Coordinate} cannot be made from an exception: it needs a public constructor that takes one, "
                    + "or a method CreateErrorFrom.");
            }
        }

        return errors;
    }

    private static Type[] ReturnedErrors(MemberInfo member)
    {
        var type = member is MethodInfo method ? method.ReturnType : ((PropertyInfo)member).PropertyType;
        while (type.IsGenericType && !typeof(IFieldResult).IsAssignableFrom(type) && ShapeReader.Unwrap(type) != type)
            type = type.GetGenericArguments()[0];
        return type.IsGenericType && typeof(IFieldResult).IsAssignableFrom(type) ? type.GetGenericArguments()[1..] : [];
    }

    private ObjectType Payload(FieldDraft field, MutationPlan plan, IReadOnlyList<Type> errors)
    {
        var result = field.Type;
        var name = plan.DataFieldName ?? Naming.Camel(result.Named.Name);
        var errorsField = ErrorsField(field, plan, errors);
        return _types.GetOrAdd(
            plan.PayloadTypeName,
            field.Coordinate,
            () => new ObjectType(plan.PayloadTypeName),
            type => type.Complete(errorsField is null ? [DataField(name, result)] : [DataField(name, result), errorsField], []));
    }

    private static OutputField DataField(string name, GraphQLType result)
        => new(name, result.Nullable)
        {
            // A list may still be a query that has to be run: that takes a pipeline.
            Getter = result.Nullable is ListType ? null : static parent => ((MutationPayload)parent).Value,
            IsPure = true,
            Pipeline = static context =>
            {
                context.Result = context.Parent<MutationPayload>().Value;
                return default;
            },
            ParentRequires = [],
        };

    private OutputField? ErrorsField(FieldDraft field, MutationPlan plan, IReadOnlyList<Type> errors)
    {
        if (errors.Count == 0)
            return null;
        _ = _errorTypes.Interface;
        ObjectType[] members = [.. errors.Select(_errorTypes.Of).Distinct()];
        var union = _types.GetOrAdd(
            plan.ErrorTypeName,
            field.Coordinate,
            () => new UnionType(plan.ErrorTypeName),
            type => type.Complete(members));
        return new OutputField(plan.ErrorsFieldName, new ListType(new NonNullType(union)))
        {
            Getter = static parent => (parent as MutationPayload)?.Errors,
            IsPure = true,
            Pipeline = static context =>
            {
                context.Result = (context.Parent<object>() as MutationPayload)?.Errors;
                return default;
            },
            ParentRequires = [],
        };
    }

    private void UseOwnPayload(FieldDraft field, MutationPlan plan, IReadOnlyList<Type> errors)
    {
        if (field.Type.Nullable is not ObjectType payload)
            throw new SchemaException($"{field.Coordinate}: `{field.Type}` cannot be the payload; a payload is a single object.");
        field.Type = new NonNullType(payload);
        if (ErrorsField(field, plan, errors) is { } errorsField)
            _payloads.Add(() => payload.Complete([.. payload.Fields.Select(Fields.OfPayload), errorsField], payload.Interfaces));
    }

    private static async ValueTask RunAsync(IMiddlewareContext context, FieldDelegate next, MutationErrors errors, bool isOwnPayload)
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (errors.From(exception) is { } answer)
        {
            context.Result = new MutationPayload(null, answer);
            return;
        }

        if (!isOwnPayload && context.Result is not MutationPayload)
            context.Result = new MutationPayload(context.Result, null);
    }

    /// <summary>Of a field result the value; its errors become the payload's.</summary>
    private static FieldDelegate UnwrapResult(FieldDelegate next) => async context =>
    {
        await next(context);
        if (context.Result is not IFieldErrors result)
            return;
        context.Result = result.IsError ? new MutationPayload(null, result.Errors) : result.Value;
        if (result.IsError && context is ResolverContext resolver)
            resolver.IsFailed = true;
    };
}
