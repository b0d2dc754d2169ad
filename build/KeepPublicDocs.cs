using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Xml.Linq;
using Microsoft.Build.Utilities;
using Mono.Cecil;

/// <summary>Takes the documentation of what is not visible outside an assembly out of the file that the compiler wrote.</summary>
public class KeepPublicDocs : Task
{
    public string Assembly { get; set; }

    public string Documentation { get; set; }

    public string Cecil { get; set; }

    public override bool Execute()
    {
        // The build engine knows where to compile against Mono.Cecil, not where to load it from.
        ResolveEventHandler resolve = (_, e) =>
        {
            var name = new AssemblyName(e.Name).Name;
            return name == "Mono.Cecil" ? System.Reflection.Assembly.LoadFrom(Cecil) : null;
        };
        AppDomain.CurrentDomain.AssemblyResolve += resolve;
        try
        {
            Keep();
        }
        finally
        {
            AppDomain.CurrentDomain.AssemblyResolve -= resolve;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Keep()
    {
        var visible = new HashSet<string>(StringComparer.Ordinal);
        using (var assembly = AssemblyDefinition.ReadAssembly(Assembly))
        {
            foreach (var type in assembly.MainModule.GetTypes().Where(IsVisible))
            {
                visible.Add("T:" + NameOf(type));
                visible.UnionWith(Members(type).Select(member => KindOf(member) + NameOf(type) + "." + member.Name.Replace('.', '#')));
            }
        }

        var file = XDocument.Load(Documentation, LoadOptions.PreserveWhitespace);
        foreach (var member in file.Descendants("member").Where(m => !visible.Contains(WithoutSignature((string)m.Attribute("name")))).ToList())
        {
            (member.PreviousNode as XText)?.Remove();
            member.Remove();
        }

        file.Save(Documentation, SaveOptions.DisableFormatting);
    }

    private static string NameOf(TypeDefinition type) => type.FullName.Replace('/', '.');

    private static string KindOf(IMemberDefinition member) =>
        member is MethodDefinition ? "M:" : member is PropertyDefinition ? "P:" : member is FieldDefinition ? "F:" : "E:";

    // Overloads are visible together: an internal one beside a public one keeps its text.
    private static string WithoutSignature(string id)
    {
        var name = id.Split('(', '~')[0];
        var generic = name.IndexOf("``", StringComparison.Ordinal);
        return generic < 0 ? name : name.Substring(0, generic);
    }

    private static bool IsVisible(TypeDefinition type) =>
        type.IsNested ? (type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamilyOrAssembly) && IsVisible(type.DeclaringType) : type.IsPublic;

    private static IEnumerable<IMemberDefinition> Members(TypeDefinition type) =>
        type.Methods.Where(IsVisible)
            .Concat<IMemberDefinition>(type.Fields.Where(f => f.IsPublic || f.IsFamily || f.IsFamilyOrAssembly))
            .Concat(type.Properties.Where(p => IsVisible(p.GetMethod) || IsVisible(p.SetMethod)))
            .Concat(type.Events.Where(e => IsVisible(e.AddMethod)));

    private static bool IsVisible(MethodDefinition method) => method != null && (method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly);
}
