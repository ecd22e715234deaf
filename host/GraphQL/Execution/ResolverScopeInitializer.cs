namespace Leefbaarheid.GraphQL.Execution;

/// <summary>Carries state from the request's services into those of a resolver scope.</summary>
internal sealed record ResolverScopeInitializer(Action<IServiceProvider, IServiceProvider> Initialize);
