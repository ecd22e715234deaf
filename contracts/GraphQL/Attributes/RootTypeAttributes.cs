namespace HotChocolate.Types;

/// <summary>Adds the members of a class, static or not, to the schema's query type. Register the class with <c>AddTypeExtension</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class QueryTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>True: public static members of a class that is not static become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}

/// <summary>Adds the members of a class, static or not, to the schema's mutation type. Register the class with <c>AddTypeExtension</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class MutationTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>True: public static members of a class that is not static become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}

/// <summary>Adds the members of a class, static or not, to the schema's subscription type. Register the class with <c>AddTypeExtension</c>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class SubscriptionTypeAttribute : ObjectTypeDescriptorAttribute
{
    /// <summary>True: public static members of a class that is not static become fields too.</summary>
    public bool IncludeStaticMembers { get; set; }
}
