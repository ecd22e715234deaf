namespace Microsoft.SqlServer.Server;

/// <summary>A class is used as a user-defined type and is none.</summary>
public sealed class InvalidUdtException : SystemException
{
    private InvalidUdtException(string message)
        : base(message) => HResult = unchecked((int)0x80131937);

    /// <summary>Called by Microsoft.Data.SqlClient, with the reason as a resource key of its own.</summary>
    public static InvalidUdtException Create(Type udtType, string resourceReason)
    {
        ArgumentNullException.ThrowIfNull(udtType);
        return new InvalidUdtException($"'{udtType}' is an invalid user defined type, reason: {resourceReason}.");
    }
}
