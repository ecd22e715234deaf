namespace Leefbaarheid.Contracts.Security;

/// <summary>
/// A record that only those may read who may read the record of the same module that it belongs to. For what can be asked for by itself; what is only
/// ever reached from the other record needs nothing.
/// </summary>
/// <param name="record">Type of the other record.</param>
/// <param name="sleutel">The property that holds its key.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class HoortBijRecordAttribute(Type record, string sleutel) : Attribute
{
    /// <summary>Type of the other record.</summary>
    public Type Record { get; } = record;

    /// <summary>The property that holds its key.</summary>
    public string Sleutel { get; } = sleutel;
}
