namespace Microsoft.SqlServer.Server;

/// <summary>Marks a method as a user-defined function of SQL Server.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public class SqlFunctionAttribute : Attribute
{
    /// <summary>True: the same input always gives the same output.</summary>
    public bool IsDeterministic { get; set; }

    /// <summary>Whether it reads user data.</summary>
    public DataAccessKind DataAccess { get; set; }

    /// <summary>Whether it reads system catalogues.</summary>
    public SystemDataAccessKind SystemDataAccess { get; set; }

    /// <summary>True: it involves imprecise computation, such as floating point.</summary>
    public bool IsPrecise { get; set; }

    /// <summary>Name of the function.</summary>
    public string? Name { get; set; }

    /// <summary>Columns of a table-valued function.</summary>
    public string? TableDefinition { get; set; }

    /// <summary>Name of the method that fills a row of a table-valued function.</summary>
    public string? FillRowMethodName { get; set; }
}

/// <summary>Marks a method of a user-defined type.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = false, Inherited = false)]
public sealed class SqlMethodAttribute : SqlFunctionAttribute
{
    /// <summary>True (default): it is called for a null input as well.</summary>
    public bool OnNullCall { get; set; } = true;

    /// <summary>True: it changes the instance.</summary>
    public bool IsMutator { get; set; }

    /// <summary>True: it may be called on a null instance.</summary>
    public bool InvokeIfReceiverIsNull { get; set; }
}

/// <summary>Describes the outcome or a parameter of a function.</summary>
[AttributeUsage(AttributeTargets.Parameter | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = false)]
public class SqlFacetAttribute : Attribute
{
    /// <summary>True: every value has the same length.</summary>
    public bool IsFixedLength { get; set; }

    /// <summary>Longest value, in the type's own units; -1 for the largest that there is.</summary>
    public int MaxSize { get; set; }

    /// <summary>Number of digits.</summary>
    public int Precision { get; set; }

    /// <summary>Number of digits behind the point.</summary>
    public int Scale { get; set; }

    /// <summary>True: it may be null.</summary>
    public bool IsNullable { get; set; }
}
