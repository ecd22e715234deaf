namespace HotChocolate.Types;

/// <summary>How resolvers of one request run.</summary>
public enum ExecutionStrategy
{
    /// <summary>One after another.</summary>
    Serial,

    /// <summary>Beside each other.</summary>
    Parallel,
}
