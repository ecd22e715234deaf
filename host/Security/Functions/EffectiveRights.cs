namespace Leefbaarheid.Host.Security;

/// <summary>What whoever asks may do: what his functions combine. The host itself may do everything.</summary>
internal sealed class EffectiveRights(IHttpContextAccessor http, RightsCatalog catalog)
{
    /// <summary>Null: everything.</summary>
    public SchemaRights? Schema => http.HttpContext is { User: var user } ? catalog.Of(user) : null;

    /// <summary>Whether he has a permission set.</summary>
    public bool Has(string set) => Schema is not { } rights || rights.Sets.Contains(set);
}
