namespace Leefbaarheid.Contracts.Data;

/// <summary>What the wijzigingslog tells of a record or a field.</summary>
public enum ChangeLogging
{
    /// <summary>That it changed, by whom and when, with the old and the new value; what holds for everything that says nothing else.</summary>
    WithValues,

    /// <summary>That it changed, by whom and when, but neither value: for secrets, also when they are hashed.</summary>
    WithoutValues,

    /// <summary>Nothing: for what the program keeps for itself and nobody has to answer for.</summary>
    Nothing,
}
