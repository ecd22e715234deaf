using System.Linq.Expressions;
using System.Reflection;
using System.Reflection.Emit;

namespace Leefbaarheid.GraphQL.Data.Projection;

/// <summary>Reads and writes the members that a projection fills, as fast as code that was compiled with them.</summary>
internal static class MemberAccess
{
    public static Func<object, object?> Getter(MemberInfo member)
    {
        var instance = Expression.Parameter(typeof(object), "instance");
        var value = Expression.MakeMemberAccess(Expression.Convert(instance, member.DeclaringType!), member);
        return Expression.Lambda<Func<object, object?>>(Expression.Convert(value, typeof(object)), instance).Compile();
    }

    // A field may be read-only, as those of lists are; an expression would refuse to write it.
    public static Action<TOwner, TValue> Setter<TOwner, TValue>(MemberInfo member)
    {
        var method = new DynamicMethod("Set", returnType: null, [typeof(TOwner), typeof(TValue)], typeof(MemberAccess).Module, skipVisibility: true);
        var code = method.GetILGenerator();
        code.Emit(OpCodes.Ldarg_0);
        code.Emit(OpCodes.Ldarg_1);
        if (member is FieldInfo field)
            code.Emit(OpCodes.Stfld, field);
        else
            code.Emit(OpCodes.Callvirt, ((PropertyInfo)member).SetMethod!);
        code.Emit(OpCodes.Ret);
        return method.CreateDelegate<Action<TOwner, TValue>>();
    }
}
