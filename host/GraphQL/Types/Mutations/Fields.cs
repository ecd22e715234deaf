using HotChocolate.Resolvers;

namespace Leefbaarheid.GraphQL.Types.Mutations;

/// <summary>Fields made from other fields.</summary>
internal static class Fields
{
    public static OutputField WithType(OutputField field, GraphQLType type) => field with { Type = type };

    /// <summary>The field of a payload class, null where the mutation answered errors instead of an object of that class.</summary>
    public static OutputField OfPayload(OutputField field) => field with
    {
        Type = field.Type.Nullable,
        Getter = field.Getter is { } getter ? parent => parent is MutationPayload ? null : getter(parent) : null,
        Pipeline = Skip(field.Pipeline),
    };

    private static FieldDelegate Skip(FieldDelegate pipeline) => context =>
    {
        if (context.Parent<object>() is not MutationPayload)
            return pipeline(context);
        context.Result = null;
        return default;
    };
}
