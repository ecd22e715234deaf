using System.Reflection;
using HotChocolate.Types;

namespace HotChocolate;

/// <summary>How the schema is built.</summary>
public class SchemaOptions
{
    /// <summary>True (the default): XML documentation beside an assembly becomes descriptions.</summary>
    public bool UseXmlDocumentation { get; set; } = true;

    /// <summary>Finds the XML documentation file of an assembly; null: the file with the assembly's name beside it.</summary>
    public Func<Assembly, string>? ResolveXmlDocumentationFileName { get; set; }

    /// <summary>True: fields are ordered by name. False (the default): in order of declaration.</summary>
    public bool SortFieldsByName { get; set; }

    /// <summary>True: registered types that no root type leads to are left out. Default false.</summary>
    public bool RemoveUnreachableTypes { get; set; }

    /// <summary>True: <c>IFoo</c> becomes interface <c>Foo</c>. Default false.</summary>
    public bool StripLeadingIFromInterface { get; set; }

    /// <summary>Where resolvers take services from, those of mutation root fields excepted. Default: a scope of their own.</summary>
    public DependencyInjectionScope DefaultQueryDependencyInjectionScope { get; set; } = DependencyInjectionScope.Resolver;

    /// <summary>Where mutation root fields take services from. Default: the request.</summary>
    public DependencyInjectionScope DefaultMutationDependencyInjectionScope { get; set; } = DependencyInjectionScope.Request;

    /// <summary>True (the default): a type that implements <c>Node</c> but cannot be fetched by its id is an error in the schema.</summary>
    public bool EnsureAllNodesCanBeResolved { get; set; } = true;

    /// <summary>The most objects that one <c>nodes</c> field fetches. Default 50.</summary>
    public int MaxAllowedNodeBatchSize { get; set; } = 50;

    /// <summary>How fields of queries run that say nothing else themselves. Default: beside each other.</summary>
    public ExecutionStrategy DefaultResolverStrategy { get; set; } = ExecutionStrategy.Parallel;
}
