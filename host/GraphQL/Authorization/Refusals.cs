using HotChocolate.Authorization;
using HotChocolate.Resolvers;
using Leefbaarheid.GraphQL.Execution;
using Leefbaarheid.GraphQL.Types;
using Microsoft.Extensions.DependencyInjection;

namespace Leefbaarheid.GraphQL.Authorization;

/// <summary>
/// The fields below a list that its reader will be refused whatever the objects are. The database need not be asked for what they show.
/// Whoever has a field is still decided object by object, by the field's own guard.
/// </summary>
internal sealed class Refusals : IEquatable<Refusals>
{
    private readonly HashSet<OutputField> _fields;

    private Refusals(HashSet<OutputField> fields) => _fields = fields;

    /// <summary>Null: none is known beforehand. Costs nothing for selections without guarded fields.</summary>
    public static ValueTask<Refusals?> BelowAsync(PlanField field, IMiddlewareContext context)
        => field.Guarded.Count == 0 ? default : AskAsync(field.Guarded, context);

    public bool Contains(OutputField field) => _fields.Contains(field);

    public bool Equals(Refusals? other) => other is not null && _fields.SetEquals(other._fields);

    public override bool Equals(object? obj) => Equals(obj as Refusals);

    public override int GetHashCode() => _fields.Aggregate(0, static (hash, field) => hash ^ field.GetHashCode());

    private static async ValueTask<Refusals?> AskAsync(IReadOnlyList<OutputField> guarded, IMiddlewareContext context)
    {
        if (context.RequestServices.GetRequiredService<IAuthorizationHandler>() is not PolicyAuthorizationHandler handler)
            return null;
        HashSet<OutputField>? refused = null;
        foreach (var field in guarded)
        {
            foreach (var demand in field.Authorization)
            {
                if (await handler.RefusesAnyObjectAsync(context, demand))
                    (refused ??= []).Add(field);
            }
        }

        return refused is null ? null : new Refusals(refused);
    }
}
