namespace Leefbaarheid.GraphQL.Data;

/// <summary>Who evaluates an expression. SQL follows a path over a missing row to null; .NET throws, and compares text by culture.</summary>
internal enum QueryTarget
{
    Database,

    /// <summary>A database as well, but its LIKE takes ASCII capitals and small letters as equal, unlike all its other comparisons.</summary>
    Sqlite,
    Memory,
}
