using System.Runtime.InteropServices;
using GovDisclosure.Internal;

namespace GovDisclosure.Forms;

/// <summary>A term of a sum in an identity: a factor times a cell.</summary>
/// <param name="Cell">The cell, one of <see cref="Form.Cells"/> of the identity's form.</param>
/// <param name="IsPrevious">Whether the cell of that name in last year's report is meant.</param>
/// <param name="Factor">The factor, −1 for a cell that is subtracted.</param>
/// <param name="Value">What the cell holds; not shown where last year's report is not at hand.</param>
[StructLayout(LayoutKind.Auto)]
[JsonShape]
public readonly partial record struct EvaluatedTerm(FormCell Cell, bool IsPrevious, long Factor, CellValue Value);
