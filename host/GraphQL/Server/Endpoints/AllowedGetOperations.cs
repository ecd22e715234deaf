namespace HotChocolate.AspNetCore;

/// <summary>What a GET may do.</summary>
[Flags]
public enum AllowedGetOperations
{
    /// <summary>Queries: a GET that changes something can be sent by any page that a user visits.</summary>
    Query = 1,

    /// <summary>Mutations.</summary>
    Mutation = 2,

    /// <summary>Subscriptions, as an event stream.</summary>
    Subscription = 4,

    /// <summary>Queries and mutations.</summary>
    QueryAndMutation = Query | Mutation,

    /// <summary>Everything.</summary>
    All = Query | Mutation | Subscription,
}
