namespace HotChocolate.Types;

/// <summary>Resolves the field while no other resolver of the request runs.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class SerialAttribute : ObjectFieldDescriptorAttribute;

/// <summary>Resolves the field beside others of the request; the default.</summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Method)]
public sealed class ParallelAttribute : ObjectFieldDescriptorAttribute;
