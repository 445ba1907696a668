package org.parallax.entity;

import java.util.List;

/// Logistic regression by Newton's method, drawn towards given weights.
final class WeightFit {

  private WeightFit() {}

  static double[] fit(List<double[]> rows, List<Boolean> answers, double[] towards, double pull) {
    int n = towards.length;
    double[] w = towards.clone();
    for (int round = 0; round < 25; round++) {
      double[] gradient = new double[n];
      double[][] hessian = new double[n][n];
      for (int r = 0; r < rows.size(); r++) {
        double[] x = rows.get(r);
        double sum = 0;
        for (int i = 0; i < n; i++) {
          sum += w[i] * x[i];
        }
        double p = 1 / (1 + Math.exp(-sum));
        double error = p - (answers.get(r) ? 1 : 0);
        for (int i = 0; i < n; i++) {
          gradient[i] += error * x[i];
          for (int j = 0; j < n; j++) {
            hessian[i][j] += p * (1 - p) * x[i] * x[j];
          }
        }
      }
      for (int i = 0; i < n; i++) {
        gradient[i] += pull * (w[i] - towards[i]);
        hessian[i][i] += pull + 1e-6;
      }
      double[] step = solve(hessian, gradient);
      for (int i = 0; i < n; i++) {
        w[i] -= Math.max(-3, Math.min(3, step[i]));
      }
    }
    return w;
  }

  private static double[] solve(double[][] a, double[] b) {
    int n = b.length;
    double[] x = b.clone();
    for (int c = 0; c < n; c++) {
      int pivot = c;
      for (int r = c; r < n; r++) {
        pivot = Math.abs(a[r][c]) > Math.abs(a[pivot][c]) ? r : pivot;
      }
      double[] row = a[c];
      a[c] = a[pivot];
      a[pivot] = row;
      double swap = x[c];
      x[c] = x[pivot];
      x[pivot] = swap;
      for (int r = c + 1; r < n; r++) {
        double factor = a[r][c] / a[c][c];
        for (int k = c; k < n; k++) {
          a[r][k] -= factor * a[c][k];
        }
        x[r] -= factor * x[c];
      }
    }
    for (int r = n - 1; r >= 0; r--) {
      for (int k = r + 1; k < n; k++) {
        x[r] -= a[r][k] * x[k];
      }
      x[r] /= a[r][r];
    }
    return x;
  }
}
