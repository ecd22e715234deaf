namespace Leefbaarheid.GraphQL.Data;

/// <summary>Who evaluates an expression. SQL follows a path over a missing row to null; .NET throws, and compares text by culture.</summary>
internal enum QueryTarget
{
    Database,
    Memory,
}
