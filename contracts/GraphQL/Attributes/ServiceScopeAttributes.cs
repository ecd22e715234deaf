namespace HotChocolate.Types;

/// <summary>Gives the resolver the services of the request.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseRequestScopeAttribute : ObjectFieldDescriptorAttribute;

/// <summary>Gives each call of the resolver a service scope of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseResolverScopeAttribute : ObjectFieldDescriptorAttribute;
