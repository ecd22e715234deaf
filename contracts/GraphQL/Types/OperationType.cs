namespace HotChocolate.Language;

/// <summary>The three kinds of GraphQL operation.</summary>
public enum OperationType
{
    /// <summary>Reads.</summary>
    Query = 0,

    /// <summary>Changes.</summary>
    Mutation = 1,

    /// <summary>Listens.</summary>
    Subscription = 2,
}
