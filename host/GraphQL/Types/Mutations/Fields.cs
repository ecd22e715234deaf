using HotChocolate.Resolvers;

namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>Fields made from other fields.</summary>
internal static class Fields
{
    public static OutputField WithType(OutputField field, GraphQLType type) => Copy(field, type, field.Getter, field.Pipeline);

    /// <summary>The field of a payload class, null where the mutation answered errors instead of an object of that class.</summary>
    public static OutputField OfPayload(OutputField field) => Copy(
        field,
        field.Type.Nullable,
        field.Getter is { } getter ? parent => parent is MutationPayload ? null : getter(parent) : null,
        Skip(field.Pipeline));

    private static FieldDelegate Skip(FieldDelegate pipeline) => context =>
    {
        if (context.Parent<object>() is not MutationPayload)
            return pipeline(context);
        context.Result = null;
        return default;
    };

    private static OutputField Copy(OutputField field, GraphQLType type, Func<object, object?>? getter, FieldDelegate pipeline)
        => new(field.Name, type)
        {
            Arguments = field.Arguments,
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            Member = field.Member,
            Getter = getter,
            Pipeline = pipeline,
            IsPure = field.IsPure,
            ParentRequires = field.ParentRequires,
            UsesRequestScope = field.UsesRequestScope,
            IsPagingWrapper = field.IsPagingWrapper,
        };
}
