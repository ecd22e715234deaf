namespace HotChocolate.Types;

/// <summary>Makes an input object take exactly one of its fields. All of its fields must be nullable.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : DescriptorAttribute;
