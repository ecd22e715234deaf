namespace Leefbaarheid.Contracts.Data;

/// <summary>
/// Says what the wijzigingslog tells of a record, or of one field. On a class it holds for the fields that have no attribute of their own.
/// Without it the values are logged, except those of fields whose names speak of a secret (<c>…Hash</c>, <c>Wachtwoord…</c>, <c>…Token</c>),
/// of which only the change is.
/// </summary>
/// <param name="logging">What is told.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property, Inherited = false)]
public sealed class ChangeLoggingAttribute(ChangeLogging logging) : Attribute
{
    /// <summary>What is told.</summary>
    public ChangeLogging Logging { get; } = logging;
}
