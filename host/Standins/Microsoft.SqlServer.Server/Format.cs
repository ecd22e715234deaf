namespace Microsoft.SqlServer.Server;

/// <summary>How a user-defined type or aggregate is serialised.</summary>
public enum Format
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>By SQL Server itself.</summary>
    Native = 1,

    /// <summary>By <see cref="IBinarySerialize"/>.</summary>
    UserDefined = 2,
}

/// <summary>Whether a function reads user data.</summary>
public enum DataAccessKind
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>It reads.</summary>
    Read = 1,
}

/// <summary>Whether a function reads system catalogues.</summary>
public enum SystemDataAccessKind
{
    /// <summary>It does not.</summary>
    None = 0,

    /// <summary>It reads.</summary>
    Read = 1,
}
